-- 审核发现 of documents that are still in the inbox.
SELECT
  f.*,
  p.project_name,
  d.path
FROM findings f
LEFT JOIN indicators i ON i.indicator_id = f.indicator_id
LEFT JOIN projects p ON p.project_id = coalesce(f.project_id, i.project_id)
LEFT JOIN documents d ON d.document_id = coalesce(p.document_id, i.document_id)
WHERE coalesce(d.status, 'read') <> 'gone'
ORDER BY
  f.county_code NULLS LAST, f.province NULLS LAST, f.county NULLS LAST, f.fiscal_year NULLS LAST,
  f.severity, f.rule, d.path NULLS LAST, f.location, f.finding_id
