-- The day on which the bytes of the documents in temp table "replaced" were first read, wherever they
-- stood then: a move makes nothing newer. Documents that were never opened have no bytes to go by.
SELECT x.document_id, min(r.first_read)
FROM replaced x
JOIN documents d ON d.sha256 = x.sha256
JOIN readings r ON r.document_id = d.document_id
WHERE d.document_id = x.document_id OR length(x.sha256) = 64
GROUP BY x.document_id
