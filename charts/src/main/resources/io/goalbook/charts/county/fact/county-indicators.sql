-- The indicators of each county's projects and departments.
SELECT
  b.number,
  i.indicator_id, i.project_id, i.scope, i.ordinal,
  i.level1, i.level2, i.name, i.raw_value, i.value_kind,
  i.comparator, i.number AS amount, i.unit, i.deadline, i.basis, i.location,
  coalesce(p.fiscal_year, g.fiscal_year) AS fiscal_year,
  coalesce(p.project_name, concat_ws(' ', g.number, g.title)) AS owner,
  i.scope = 'project' AND i.term = 'annual' AND p.table_kind = 'project' AND p.superseded_by IS NULL AS counted
FROM indicators i
JOIN documents d ON d.document_id = i.document_id
LEFT JOIN projects p ON p.project_id = i.project_id
LEFT JOIN department_goals g ON g.goal_id = i.goal_id
JOIN book_counties b
  ON b.county_key = coalesce(
    p.county_code, g.county_code,
    concat(
      coalesce(p.province, g.province), '|', coalesce(p.city, g.city), '|',
      coalesce(p.county, g.county)))
WHERE d.status <> 'gone'
ORDER BY
  b.number, fiscal_year NULLS LAST, d.path, i.scope DESC, p.table_ordinal NULLS LAST,
  g.goal_id NULLS LAST, i.ordinal, i.indicator_id
