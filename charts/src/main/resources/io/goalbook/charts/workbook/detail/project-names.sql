-- Name and file of the projects that a statistic rests on; where an analyst corrected something of a
-- project, its name says so.
SELECT
  p.project_id AS id,
  CASE
    WHEN p.project_id IN (SELECT project_id FROM corrections WHERE status = 'applied')
    THEN coalesce(p.project_name, '') || '（有更正）'
    ELSE p.project_name
  END AS name,
  d.path
FROM projects p
JOIN documents d ON d.document_id = p.document_id
WHERE p.project_id IN (
  SELECT project_id FROM cost_standards
  UNION ALL SELECT project_id FROM reconciliation
  UNION ALL SELECT project_id FROM satisfaction_targets)
