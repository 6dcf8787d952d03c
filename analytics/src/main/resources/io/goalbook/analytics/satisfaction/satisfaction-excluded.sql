INSERT INTO satisfaction_excluded BY NAME
SELECT
  r.indicator_id,
  p.project_id,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  r.reason,
  r.name,
  r.raw_value,
  r.location
FROM satisfaction_rows r
JOIN counted_projects p ON p.project_id = r.project_id
WHERE r.reason IS NOT NULL
ORDER BY
  p.project_position,
  r.ordinal,
  r.indicator_id;
