-- What the last walk saw and looked into with the same program and limits.
SELECT path, sha256, bytes, unreadable, archive, entry, format, refusal
FROM inbox_files
WHERE expanded_with = ?
ORDER BY path
