INSERT INTO satisfaction_targets BY NAME
WITH targets AS (
  SELECT
    p.project_id,
    p.province,
    p.city,
    p.county_code,
    p.county,
    p.fiscal_year,
    p.project_position,
    r.service_object,
    r.percent,
    r.comparator,
    r.ordinal,
    r.raw_value,
    r.indicator_id,
    r.location,
    k.field,
    min(r.percent) OVER (PARTITION BY p.province, p.fiscal_year) AS lowest,
    max(r.percent) OVER (PARTITION BY p.province, p.fiscal_year) AS highest
  FROM satisfaction_rows r
  JOIN counted_projects p ON p.project_id = r.project_id
  JOIN project_kinds k ON k.project_id = p.project_id
  WHERE r.reason IS NULL)
SELECT
  indicator_id,
  project_id,
  province,
  city,
  county_code,
  county,
  fiscal_year,
  service_object,
  percent,
  comparator,
  raw_value,
  field,
  CASE
    WHEN percent = 100 THEN 'full'
    -- Where all are equal, none is the lowest.
    WHEN percent = lowest AND lowest < highest AND province IS NOT NULL THEN 'lowest'
  END AS extreme,
  location
FROM targets
ORDER BY
  project_position,
  ordinal,
  indicator_id;
