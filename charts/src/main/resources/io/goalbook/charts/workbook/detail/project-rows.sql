-- In which row of 项目明细 a project stands, and the first project of each county and year.
WITH numbered AS (
  SELECT
    p.project_id,
    coalesce(p.county_code, p.county) AS county_key,
    p.fiscal_year,
    p.province,
    row_number() OVER (
      ORDER BY
        p.county_code NULLS LAST, p.province NULLS LAST, p.city NULLS LAST, p.county NULLS LAST,
        p.fiscal_year NULLS LAST, d.path, p.table_ordinal) AS n
  FROM projects p
  JOIN documents d ON d.document_id = p.document_id
  WHERE d.status <> 'gone')
SELECT project_id AS id, n FROM numbered
UNION ALL
SELECT 'county:' || county_key || ':' || coalesce(CAST(fiscal_year AS VARCHAR), ''), min(n)
FROM numbered
WHERE county_key IS NOT NULL
GROUP BY county_key, fiscal_year
UNION ALL
SELECT 'scope:' || coalesce(province, '') || ':' || coalesce(CAST(fiscal_year AS VARCHAR), ''), min(n)
FROM numbered
GROUP BY province, fiscal_year
