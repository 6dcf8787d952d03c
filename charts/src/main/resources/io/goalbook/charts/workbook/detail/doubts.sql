-- Everything that was read with doubt or not at all, by document, in the columns of documents.sql.
SELECT
  d.path, d.province, d.county, d.fiscal_year,
  'doubt' AS status,
  x.reason, x.location, x.text,
  NULL AS goal_tables, NULL AS indicators, NULL AS rows_seen, NULL AS rows_reported, NULL AS masked,
  NULL AS format, NULL AS duplicate_path
FROM doubts x
JOIN documents d ON d.document_id = x.document_id
WHERE d.status <> 'gone'
ORDER BY d.path, x.ordinal
