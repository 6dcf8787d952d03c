-- What came of every row of corrections.csv (temp table "correction_rows"), from the last reading of
-- its document. Corrections that are in the file no more are forgotten: put back, they count anew.
DELETE FROM corrections;

INSERT INTO corrections BY NAME
SELECT
  r.correction_id, r.document, d.document_id, c.project_id, c.goal_id, c.indicator_id,
  d.province, d.city, d.county_code, d.county, d.fiscal_year,
  r.location, r.field, c.before, r.value, r.reason, r.author,
  CASE
    WHEN d.document_id IS NULL THEN 'document_not_found'
    WHEN d.status = 'gone' THEN 'document_gone'
    WHEN d.status = 'duplicate' THEN 'document_duplicate'
    ELSE coalesce(c.status, 'location_not_found')
  END AS status
FROM correction_rows r
LEFT JOIN documents d ON d.path = r.document
LEFT JOIN correction_readings c
  ON c.document_id = d.document_id AND c.correction_id = r.correction_id;

DELETE FROM correction_memory
WHERE correction_id NOT IN (SELECT correction_id FROM correction_rows);

DROP TABLE correction_rows;
