-- The day on which the newest document that still stands in the inbox was first read.
SELECT max(r.first_read)
FROM readings r
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
