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
    k.field
  FROM satisfaction_rows r
  JOIN project_places p ON p.project_id = r.project_id
  JOIN project_kinds k ON k.project_id = p.project_id
  WHERE r.reason IS NULL),
extremes AS (
  SELECT province, fiscal_year, min(percent) AS lowest, max(percent) AS highest
  FROM targets
  GROUP BY province, fiscal_year)
SELECT
  t.* EXCLUDE (project_position, ordinal),
  CASE
    WHEN t.percent = 100 THEN 'full'
    -- Where all are equal, none is the lowest.
    WHEN t.percent = e.lowest AND e.lowest < e.highest AND t.province IS NOT NULL THEN 'lowest'
  END AS extreme
FROM targets t
JOIN extremes e
  ON e.province IS NOT DISTINCT FROM t.province
  AND e.fiscal_year IS NOT DISTINCT FROM t.fiscal_year
ORDER BY
  t.project_position,
  t.ordinal,
  t.indicator_id;
