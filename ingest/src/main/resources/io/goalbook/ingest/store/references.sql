-- The first reference, id or closed list that does not hold; no row when all hold.
SELECT 'projects.document_id', project_id FROM projects ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'indicators.document_id', indicator_id FROM indicators ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'indicators.project_id', indicator_id FROM indicators ANTI JOIN projects USING (project_id)
WHERE indicators.project_id IS NOT NULL
UNION ALL
SELECT 'indicators.goal_id', indicator_id FROM indicators ANTI JOIN department_goals USING (goal_id)
WHERE indicators.goal_id IS NOT NULL
UNION ALL
SELECT 'department_goals.document_id', goal_id FROM department_goals ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'spending_plan.project_id', project_id FROM spending_plan ANTI JOIN projects USING (project_id)
UNION ALL
SELECT 'narrative_amounts.project_id', project_id FROM narrative_amounts ANTI JOIN projects USING (project_id)
UNION ALL
SELECT 'doubts.document_id', document_id FROM doubts ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'readings.document_id', document_id FROM readings ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'correction_readings.document_id', document_id FROM correction_readings ANTI JOIN documents USING (document_id)
UNION ALL
SELECT 'corrections.project_id', project_id FROM corrections ANTI JOIN projects USING (project_id)
WHERE corrections.project_id IS NOT NULL
UNION ALL
SELECT 'corrections.goal_id', goal_id FROM corrections ANTI JOIN department_goals USING (goal_id)
WHERE corrections.goal_id IS NOT NULL
UNION ALL
SELECT 'corrections.indicator_id', indicator_id FROM corrections ANTI JOIN indicators USING (indicator_id)
WHERE corrections.indicator_id IS NOT NULL
UNION ALL
SELECT 'documents.document_id', document_id FROM documents GROUP BY document_id HAVING count(*) > 1
UNION ALL
SELECT 'projects.project_id', project_id FROM projects GROUP BY project_id HAVING count(*) > 1
UNION ALL
SELECT 'indicators.indicator_id', indicator_id FROM indicators GROUP BY indicator_id HAVING count(*) > 1
UNION ALL
SELECT 'department_goals.goal_id', goal_id FROM department_goals GROUP BY goal_id HAVING count(*) > 1
UNION ALL
SELECT 'readings.document_id', document_id FROM readings GROUP BY document_id HAVING count(*) > 1
UNION ALL
SELECT 'narrative_amounts.ordinal', project_id FROM narrative_amounts
GROUP BY project_id, ordinal HAVING count(*) > 1
UNION ALL
SELECT 'doubts.ordinal', document_id FROM doubts GROUP BY document_id, ordinal HAVING count(*) > 1
UNION ALL
SELECT 'documents.status', document_id FROM documents
WHERE status NOT IN ('read', 'partly_read', 'rejected', 'duplicate', 'gone')
UNION ALL
SELECT 'projects.table_kind', project_id FROM projects
WHERE table_kind NOT IN ('project', 'regional', 'self_evaluation')
UNION ALL
SELECT 'department_goals.section', goal_id FROM department_goals
WHERE section NOT IN ('overall', 'sub_goal', 'safeguard')
UNION ALL
SELECT 'indicators.scope', indicator_id FROM indicators
WHERE scope NOT IN ('project', 'department') OR (project_id IS NULL) = (goal_id IS NULL)
UNION ALL
SELECT 'indicators.value_kind', indicator_id FROM indicators
WHERE value_kind NOT IN ('quantity', 'range', 'deadline', 'qualitative', 'placeholder')
UNION ALL
SELECT 'indicators.term', indicator_id FROM indicators WHERE term NOT IN ('annual', 'midterm')
LIMIT 1
