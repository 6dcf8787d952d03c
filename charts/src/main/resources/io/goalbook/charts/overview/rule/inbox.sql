-- What became of the files, and why most of those that were not read were not.
SELECT
  count(*) FILTER (status <> 'gone') AS files,
  count(*) FILTER (status = 'read') AS "read",
  count(*) FILTER (status = 'partly_read') AS partly_read,
  count(*) FILTER (status = 'rejected') AS rejected,
  count(*) FILTER (status = 'duplicate') AS duplicate,
  (SELECT reason FROM documents WHERE status = 'rejected' AND reason IS NOT NULL
   GROUP BY reason ORDER BY count(*) DESC, reason LIMIT 1) AS usual_reason,
  (SELECT count(*) FROM documents WHERE status = 'rejected' AND reason IS NOT NULL
   GROUP BY reason ORDER BY count(*) DESC, reason LIMIT 1) AS usual_reason_files
FROM documents
