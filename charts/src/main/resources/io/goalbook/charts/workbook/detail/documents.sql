-- 处理情况: every document, problems first to be seen, then by path.
SELECT d.*, o.path AS duplicate_path, NULL AS location, NULL AS text
FROM documents d
LEFT JOIN documents o ON o.document_id = d.duplicate_of
ORDER BY
  CASE d.status WHEN 'rejected' THEN 1 WHEN 'partly_read' THEN 2 WHEN 'read' THEN 3 WHEN 'duplicate' THEN 4 ELSE 5 END,
  d.path
