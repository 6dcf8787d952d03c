-- In which row of 指标明细 those indicators stand that a statistic rests on, or that are corrected.
WITH numbered AS (
  SELECT
    i.indicator_id,
    coalesce(p.province, g.province) AS province,
    coalesce(p.fiscal_year, g.fiscal_year) AS fiscal_year,
    row_number() OVER (
      ORDER BY
        coalesce(p.county_code, g.county_code) NULLS LAST,
        coalesce(p.province, g.province) NULLS LAST,
        coalesce(p.city, g.city) NULLS LAST,
        coalesce(p.county, g.county) NULLS LAST,
        coalesce(p.fiscal_year, g.fiscal_year) NULLS LAST,
        d.path,
        i.scope DESC,
        p.table_ordinal NULLS LAST,
        g.goal_id NULLS LAST,
        i.ordinal) AS n
  FROM indicators i
  JOIN documents d ON d.document_id = i.document_id
  LEFT JOIN projects p ON p.project_id = i.project_id
  LEFT JOIN department_goals g ON g.goal_id = i.goal_id
  WHERE d.status <> 'gone')
SELECT indicator_id AS id, n
FROM numbered
WHERE indicator_id IN (
  SELECT indicator_id FROM cost_standards WHERE indicator_id IS NOT NULL
  UNION ALL SELECT quantity_indicator_id FROM cost_standards WHERE quantity_indicator_id IS NOT NULL
  UNION ALL SELECT indicator_id FROM satisfaction_targets
  UNION ALL SELECT indicator_id FROM findings WHERE indicator_id IS NOT NULL
  UNION ALL SELECT indicator_id FROM corrections WHERE indicator_id IS NOT NULL)
UNION ALL
SELECT 'scope:' || coalesce(province, '') || ':' || coalesce(CAST(fiscal_year AS VARCHAR), ''), min(n)
FROM numbered
GROUP BY province, fiscal_year
