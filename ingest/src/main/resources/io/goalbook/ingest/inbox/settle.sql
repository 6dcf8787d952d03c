-- What is left after the replaced documents are deleted.

-- Not in the inbox any more: kept, in no statistic. The reason is found anew each time, because
-- bytes that stood elsewhere can go later.
UPDATE documents SET
  status = 'gone',
  reason = CASE
    WHEN sha256 IN (SELECT sha256 FROM inbox_files WHERE NOT unreadable) THEN 'moved' ELSE 'gone'
  END
WHERE path NOT IN (SELECT path FROM inbox_files);

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
  f.province, f.city, f.county_code, f.county, f.fiscal_year,
  'duplicate' AS status, 'duplicate' AS reason, f.duplicate_of,
  0 AS goal_tables, 0 AS indicators, 0 AS rows_seen, 0 AS rows_reported, 0 AS masked
FROM inbox_files f
WHERE f.duplicate_of IS NOT NULL
  AND f.document_id NOT IN (SELECT document_id FROM documents);

UPDATE documents SET duplicate_of = f.duplicate_of
FROM inbox_files f
WHERE f.document_id = documents.document_id AND f.duplicate_of IS NOT NULL;
