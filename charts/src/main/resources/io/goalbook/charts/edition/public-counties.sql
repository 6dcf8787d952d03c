-- The counties of each province and year in the order of their codes, with how much was read of them.
WITH counted AS (
  SELECT p.*
  FROM projects p
  JOIN documents d USING (document_id)
  WHERE d.status <> 'gone' AND p.table_kind = 'project' AND p.superseded_by IS NULL),
rows_of AS (
  SELECT project_id, count(*) AS indicators
  FROM indicators
  WHERE scope = 'project' AND term = 'annual'
  GROUP BY project_id)
SELECT
  c.province, min(c.city) AS city, c.county_code, c.county, c.fiscal_year,
  count(*) AS projects,
  coalesce(sum(r.indicators), 0)::BIGINT AS indicators
FROM counted c
LEFT JOIN rows_of r USING (project_id)
WHERE c.county_code IS NOT NULL OR c.county IS NOT NULL
GROUP BY c.province, c.county_code, c.county, c.fiscal_year
ORDER BY c.county_code NULLS LAST, c.province, c.county, c.fiscal_year NULLS LAST
