-- A document in temp table "replaced" of which the warehouse holds something; no row when all are new.
SELECT document_id FROM replaced
WHERE document_id IN (SELECT document_id FROM documents)
  OR document_id IN (SELECT document_id FROM readings)
LIMIT 1
