-- 表列标准: an indicator whose value is money per something.
INSERT INTO cost_bases BY NAME
SELECT
  md5('declared|' || indicator_id) AS cost_standard_id,
  'declared' AS origin,
  project_id,
  indicator_id,
  name,
  text,
  yuan,
  comparator,
  ranged,
  per,
  period,
  name || ' ' || raw_value AS quotation,
  location
FROM rates;
