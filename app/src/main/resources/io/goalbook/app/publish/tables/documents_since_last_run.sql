SELECT * FROM documents_since_last_run
ORDER BY coalesce(path, earlier_path), outcome, document_id, earlier_document_id
