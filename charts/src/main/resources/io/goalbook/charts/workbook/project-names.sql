-- Name and file of the projects that a statistic rests on.
SELECT p.project_id AS id, p.project_name AS name, d.path
FROM projects p
JOIN documents d ON d.document_id = p.document_id
WHERE p.project_id IN (
  SELECT project_id FROM cost_standards
  UNION ALL SELECT project_id FROM reconciliation
  UNION ALL SELECT project_id FROM satisfaction_targets)
