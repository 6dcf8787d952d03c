SELECT i.* FROM indicators i
JOIN documents d USING (document_id)
LEFT JOIN projects p USING (project_id)
LEFT JOIN department_goals g USING (goal_id)
WHERE d.status <> 'gone'
ORDER BY d.path, d.document_id, i.scope DESC, p.table_ordinal, g.location, i.ordinal, i.indicator_id
