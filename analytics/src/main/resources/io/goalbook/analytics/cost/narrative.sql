-- 目标文本载明: a rate in the goal text.
INSERT INTO cost_bases BY NAME
SELECT
  md5('narrative|' || n.project_id || '|' || n.ordinal) AS cost_standard_id,
  'narrative' AS origin,
  n.project_id,
  without_document_number(p.project_name, q.document_number) AS name,
  n.context AS text,
  n.yuan,
  n.comparator,
  n.per,
  n.period,
  n.quotation,
  n.location
FROM narrative_amounts n
JOIN counted_projects p ON p.project_id = n.project_id
JOIN projects q ON q.project_id = n.project_id
WHERE n.per IS NOT NULL AND n.yuan > 0;
