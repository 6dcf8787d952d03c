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
  province_position(p.province) NULLS LAST,
  p.fiscal_year NULLS LAST,
  p.county_key NULLS LAST,
  p.path,
  p.table_ordinal,
  p.project_id,
  r.ordinal,
  r.indicator_id;
