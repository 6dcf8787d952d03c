SELECT * FROM documents
ORDER BY path, document_id
