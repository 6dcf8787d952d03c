SELECT g.* FROM department_goals g
JOIN documents d USING (document_id)
WHERE d.status <> 'gone'
ORDER BY d.path, d.document_id, g.location, g.goal_id
