-- What was received of each province and year, and counts in the statistics.
WITH counted AS (
  SELECT p.*
  FROM projects p
  JOIN documents d USING (document_id)
  WHERE d.status <> 'gone' AND p.table_kind = 'project' AND p.superseded_by IS NULL
),
rows_of AS (
  SELECT i.project_id, count(*) AS indicators
  FROM indicators i
  WHERE i.scope = 'project' AND i.term = 'annual'
  GROUP BY i.project_id
)
SELECT
  c.province,
  c.fiscal_year,
  min(c.county_code) AS first_code,
  count(DISTINCT coalesce(c.county_code, c.county)) AS counties,
  count(DISTINCT c.document_id) AS documents,
  count(*) AS projects,
  coalesce(sum(r.indicators), 0)::BIGINT AS indicators,
  coalesce(sum(c.budget_yuan), 0)::DECIMAL(38, 2) AS budget_yuan,
  count(*) FILTER (c.budget_yuan IS NULL) AS without_budget
FROM counted c
LEFT JOIN rows_of r USING (project_id)
GROUP BY c.province, c.fiscal_year
ORDER BY first_code NULLS LAST, c.province NULLS LAST, c.fiscal_year NULLS LAST
