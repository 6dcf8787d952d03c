-- Deletes all that the documents in temp table "replaced" gave before.
DELETE FROM spending_plan WHERE project_id IN
  (SELECT project_id FROM projects WHERE document_id IN (SELECT document_id FROM replaced));
DELETE FROM narrative_amounts WHERE project_id IN
  (SELECT project_id FROM projects WHERE document_id IN (SELECT document_id FROM replaced));
DELETE FROM indicators WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM department_goals WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM projects WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM doubts WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM correction_readings WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM readings WHERE document_id IN (SELECT document_id FROM replaced);
DELETE FROM documents WHERE document_id IN (SELECT document_id FROM replaced);
DROP TABLE replaced;
