-- 指标明细: every indicator of a document that is still in the inbox.
SELECT
  i.* EXCLUDE (document_id, location),
  i.confidence * 100 AS confidence_percent,
  i.location,
  d.path,
  coalesce(p.province, g.province) AS province,
  coalesce(p.city, g.city) AS city,
  coalesce(p.county_code, g.county_code) AS county_code,
  coalesce(p.county, g.county) AS county,
  coalesce(p.fiscal_year, g.fiscal_year) AS fiscal_year,
  coalesce(p.project_name, concat_ws(' ', g.number, g.title)) AS owner,
  i.scope = 'project' AND i.term = 'annual' AND p.table_kind = 'project' AND p.superseded_by IS NULL AS counted
FROM indicators i
JOIN documents d ON d.document_id = i.document_id
LEFT JOIN projects p ON p.project_id = i.project_id
LEFT JOIN department_goals g ON g.goal_id = i.goal_id
WHERE d.status <> 'gone'
ORDER BY
  coalesce(p.county_code, g.county_code) NULLS LAST,
  coalesce(p.province, g.province) NULLS LAST,
  coalesce(p.city, g.city) NULLS LAST,
  coalesce(p.county, g.county) NULLS LAST,
  coalesce(p.fiscal_year, g.fiscal_year) NULLS LAST,
  d.path,
  i.scope DESC,
  p.table_ordinal NULLS LAST,
  g.goal_id NULLS LAST,
  i.ordinal
