-- 更正: every correction and what came of it, those that do not count first.
SELECT *
FROM corrections
ORDER BY
  CASE status WHEN 'applied' THEN 2 ELSE 1 END,
  document, location, field, correction_id
