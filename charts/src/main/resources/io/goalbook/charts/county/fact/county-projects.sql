-- The goal tables of each county, with what became of them.
SELECT
  b.number,
  p.project_id, p.fiscal_year, p.project_name, p.project_code, p.document_number,
  p.competent_department, p.implementing_unit,
  p.budget_yuan, p.fiscal_funds_yuan, p.other_funds_yuan, p.carried_over_yuan,
  p.fund_use, p.goal, p.table_kind, p.superseded_by IS NOT NULL AS superseded,
  coalesce(i.indicators, 0) AS indicators,
  d.path, p.location
FROM projects p
JOIN documents d ON d.document_id = p.document_id
JOIN book_counties b
  ON b.county_key = coalesce(p.county_code, concat(p.province, '|', p.city, '|', p.county))
LEFT JOIN (SELECT project_id, count(*) AS indicators FROM indicators GROUP BY project_id) i
  ON i.project_id = p.project_id
WHERE d.status <> 'gone'
ORDER BY b.number, p.fiscal_year NULLS LAST, d.path, p.table_ordinal
