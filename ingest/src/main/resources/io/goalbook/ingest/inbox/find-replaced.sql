-- Which documents give nothing any more, since the walk through the inbox.

-- The bytes at a path changed: what the old ones gave is replaced.
CREATE OR REPLACE TEMP TABLE replaced AS
SELECT d.document_id
FROM documents d
JOIN inbox_files f ON f.path = d.path
WHERE d.document_id <> f.document_id;

-- A document that has become a duplicate gives no projects any more.
INSERT INTO replaced
SELECT d.document_id
FROM documents d
JOIN inbox_files f ON f.document_id = d.document_id
WHERE f.duplicate_of IS NOT NULL;

-- A duplicate whose original has gone is read as a document of its own.
INSERT INTO replaced
SELECT d.document_id
FROM documents d
JOIN inbox_files f ON f.document_id = d.document_id
WHERE f.duplicate_of IS NULL AND d.status = 'duplicate';

-- An archive that is expanded now and was not before, or the other way round: the limits, or what is
-- installed to unpack it, are not what they were.
INSERT INTO replaced
SELECT r.document_id
FROM readings r
JOIN inbox_files f ON f.document_id = r.document_id
WHERE f.format IS NOT NULL AND r.reason IS DISTINCT FROM f.refusal;
