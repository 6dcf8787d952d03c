-- Counts that must add up.
SELECT
  count(*) FILTER (status <> 'gone') AS files,
  count(*) FILTER (status = 'read') AS "read",
  count(*) FILTER (status = 'partly_read') AS partly_read,
  count(*) FILTER (status = 'rejected') AS rejected,
  count(*) FILTER (status = 'duplicate') AS duplicate,
  count(*) FILTER (status = 'gone') AS gone,
  coalesce(sum(rows_seen) FILTER (status <> 'gone'), 0) AS rows_seen,
  coalesce(sum(rows_reported) FILTER (status <> 'gone'), 0) AS rows_reported,
  coalesce(sum(masked) FILTER (status <> 'gone'), 0) AS masked,
  count(*) AS document_rows,
  (SELECT count(*) FROM doubts x JOIN documents d ON d.document_id = x.document_id
   WHERE d.status <> 'gone') AS doubt_rows
FROM documents
