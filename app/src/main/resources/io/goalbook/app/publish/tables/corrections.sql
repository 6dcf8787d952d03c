SELECT c.* FROM corrections c
ORDER BY c.document, c.location, c.field, c.correction_id
