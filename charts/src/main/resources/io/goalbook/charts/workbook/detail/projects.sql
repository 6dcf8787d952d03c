-- 项目明细: every goal table of a document that is still in the inbox.
SELECT
  p.*,
  p.confidence * 100 AS confidence_percent,
  d.path,
  coalesce(i.indicators, 0) AS indicators,
  s.plan
FROM projects p
JOIN documents d ON d.document_id = p.document_id
LEFT JOIN (SELECT project_id, count(*) AS indicators FROM indicators GROUP BY project_id) i
  ON i.project_id = p.project_id
LEFT JOIN (
  SELECT
    project_id,
    string_agg(point || ' ' || CAST(CAST(cumulative_percent AS DOUBLE) AS DECIMAL(9, 0)) || '%', '，'
      ORDER BY point_date, point) AS plan
  FROM spending_plan
  GROUP BY project_id) s
  ON s.project_id = p.project_id
WHERE d.status <> 'gone'
ORDER BY
  p.county_code NULLS LAST, p.province NULLS LAST, p.city NULLS LAST, p.county NULLS LAST,
  p.fiscal_year NULLS LAST, d.path, p.table_ordinal
