-- Files that nobody has read with these words, this reader and these corrections (temp table
-- "corrected_documents").
SELECT
  f.document_id, f.path, f.sha256, f.bytes, f.crc32c, f.archive, f.entry, f.format, f.refusal
FROM inbox_files f
LEFT JOIN corrected_documents c ON c.path = f.path
LEFT JOIN readings r
  ON r.document_id = f.document_id AND r.words_version = ? AND r.reader_version = ?
  AND r.corrections IS NOT DISTINCT FROM c.corrections
WHERE f.duplicate_of IS NULL AND r.document_id IS NULL
ORDER BY f.path
