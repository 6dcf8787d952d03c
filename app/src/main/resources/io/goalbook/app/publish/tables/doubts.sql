SELECT b.* FROM doubts b
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
ORDER BY d.path, b.document_id, b.ordinal
