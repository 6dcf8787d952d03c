-- Budgets that are probably printed in another unit than the form says.
SELECT
  p.province,
  p.fiscal_year,
  count(DISTINCT p.project_id) AS projects,
  count(DISTINCT coalesce(p.county_code, p.county)) AS counties
FROM doubts d
JOIN project_kinds p ON p.project_id = d.project_id
WHERE d.reason = 'probable_unit_error'
GROUP BY p.province, p.fiscal_year
