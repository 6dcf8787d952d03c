-- What a run has stored; indicators are those of goal tables.
SELECT
  count(*) FILTER (WHERE r.status IN ('read', 'partly_read')),
  count(*) FILTER (WHERE r.status = 'partly_read'),
  count(*) FILTER (WHERE r.status = 'rejected'),
  CAST(coalesce(sum(t.goal_tables), 0) AS BIGINT),
  CAST(coalesce(sum(t.indicators), 0) AS BIGINT)
FROM readings r
LEFT JOIN (
  SELECT
    p.document_id,
    count(DISTINCT p.project_id) AS goal_tables,
    count(i.indicator_id) AS indicators
  FROM projects p
  LEFT JOIN indicators i ON i.project_id = p.project_id
  GROUP BY p.document_id) t ON t.document_id = r.document_id
WHERE r.run_id = ?;
