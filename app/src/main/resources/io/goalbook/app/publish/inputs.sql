SELECT document_id, sha256, status
FROM documents
ORDER BY document_id
