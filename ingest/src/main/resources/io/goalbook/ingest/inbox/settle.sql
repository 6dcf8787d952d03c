-- Brings documents up to date with inbox_files; what is to be read is left to the read step.

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

DELETE FROM spending_plan WHERE project_id IN
  (SELECT project_id FROM projects WHERE document_id IN (SELECT document_id FROM replaced));
DELETE FROM narrative_amounts WHERE project_id IN
  (SELECT project_id FROM projects WHERE document_id IN (SELECT document_id FROM replaced));
DELETE FROM indicators WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM department_goals WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM projects WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM doubts WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM readings WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM documents WHERE document_id IN (SELECT document_id FROM replaced);
DROP TABLE replaced;

-- Not in the inbox any more: kept, in no statistic.
UPDATE documents SET status = 'gone', reason = 'gone'
WHERE status <> 'gone' AND path NOT IN (SELECT path FROM inbox_files);

-- Back again with the same bytes: as it was read.
UPDATE documents SET status = r.status, reason = r.reason
FROM readings r
WHERE r.document_id = documents.document_id
  AND documents.status = 'gone'
  AND documents.path IN (SELECT path FROM inbox_files);

-- A duplicate stands in the list of documents and gives nothing.
INSERT INTO documents BY NAME
SELECT
  f.document_id, f.path, f.sha256, f.bytes,
  'duplicate' AS status, 'duplicate' AS reason, f.duplicate_of,
  0 AS goal_tables, 0 AS indicators, 0 AS rows_seen, 0 AS rows_reported, 0 AS masked
FROM inbox_files f
WHERE f.duplicate_of IS NOT NULL
  AND f.document_id NOT IN (SELECT document_id FROM documents);

UPDATE documents SET duplicate_of = f.duplicate_of
FROM inbox_files f
WHERE f.document_id = documents.document_id AND f.duplicate_of IS NOT NULL;
