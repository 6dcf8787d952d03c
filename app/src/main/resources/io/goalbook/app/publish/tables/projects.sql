SELECT p.* FROM projects p
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
ORDER BY d.path, d.document_id, p.table_ordinal, p.project_id
