INSERT INTO small_projects BY NAME
WITH indicator_counts AS (
  SELECT project_no, count(*) AS indicators FROM real_indicators GROUP BY project_no)
SELECT
  c.province,
  c.city,
  c.county_code,
  c.county,
  c.fiscal_year,
  p.project_id,
  p.project_name,
  p.budget_yuan,
  very_small_project_yuan() AS below_yuan,
  coalesce(i.indicators, 0) AS indicators,
  p.location
FROM compared_projects p
JOIN compared_places c ON c.place_id = p.place_id
LEFT JOIN indicator_counts i ON i.project_no = p.project_no
-- A budget of 0 is a project without money, not a small one.
WHERE p.budget_yuan > 0 AND p.budget_yuan < very_small_project_yuan()
ORDER BY
  province_position(c.province) NULLS LAST,
  c.fiscal_year NULLS LAST,
  p.project_no;
