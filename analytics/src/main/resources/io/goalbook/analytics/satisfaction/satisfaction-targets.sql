INSERT INTO satisfaction_targets BY NAME
WITH targets AS (
  SELECT i.*, coalesce(r.word IS NOT NULL, false) OR i.unit IS NULL AS unit_of_a_share
  FROM counted_indicators i
  LEFT JOIN satisfaction_words r ON r.kind = 'ratio' AND r.word = i.unit
  WHERE i.level2 = '服务对象满意度指标'
    AND i.value_kind <> 'placeholder'
    -- A complaint rate is the reverse of satisfaction.
    AND NOT EXISTS (
      SELECT 1 FROM satisfaction_words c WHERE c.kind = 'complaint' AND contains(i.name, c.word))),
percents AS (
  SELECT
    *,
    value_kind IN ('quantity', 'range') AS numeric,
    CASE
      WHEN value_kind NOT IN ('quantity', 'range') THEN NULL
      WHEN unit = '%' THEN number
      WHEN unit_of_a_share AND number <= 1 THEN number * 100
      WHEN unit_of_a_share THEN number
    END AS percent
  FROM targets),
objects AS (
  SELECT n.name, arg_max(w.object, (length(w.word), -w.ordinal)) AS object
  FROM (SELECT DISTINCT name FROM targets) n
  JOIN object_words w ON contains(n.name, w.word)
  GROUP BY n.name)
SELECT
  p.indicator_id,
  p.project_id,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  o.object AS service_object,
  CAST(p.percent AS DECIMAL(9, 4)) AS percent,
  -- A range counts with its lower end.
  CASE WHEN p.numeric THEN coalesce(p.comparator, '>=') END AS comparator,
  p.raw_value,
  p.location
FROM percents p
LEFT JOIN objects o ON o.name = p.name
WHERE NOT p.numeric
  OR (p.percent BETWEEN 0 AND 100 AND coalesce(p.comparator, '>=') NOT IN ('<=', '<'))
ORDER BY
  province_position(p.province) NULLS LAST,
  p.fiscal_year NULLS LAST,
  p.county_key NULLS LAST,
  p.path,
  p.table_ordinal,
  p.project_id,
  p.ordinal,
  p.indicator_id;
