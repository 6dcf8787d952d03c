SELECT s.* FROM spending_plan s
JOIN projects p USING (project_id)
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
ORDER BY d.path, d.document_id, p.table_ordinal, s.project_id, s.point_date, s.cumulative_percent, s.point
