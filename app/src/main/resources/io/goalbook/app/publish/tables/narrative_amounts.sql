SELECT n.* FROM narrative_amounts n
JOIN projects p USING (project_id)
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
ORDER BY d.path, d.document_id, p.table_ordinal, n.project_id, n.ordinal
