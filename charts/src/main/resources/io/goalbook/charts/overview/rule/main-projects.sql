-- The project of each county that has at least half of the county's budgets, with what of it can be reckoned.
WITH shares AS (
  SELECT
    k.*,
    sum(k.budget_yuan) OVER county AS county_yuan,
    count(*) OVER county AS county_projects,
    row_number() OVER (
      PARTITION BY k.province, k.fiscal_year, coalesce(k.county_code, k.county)
      ORDER BY k.budget_yuan DESC NULLS LAST, k.project_id) AS place_in_county
  FROM project_kinds k
  WHERE k.county IS NOT NULL
  WINDOW county AS (PARTITION BY k.province, k.fiscal_year, coalesce(k.county_code, k.county))
),
benefits AS (
  SELECT project_id, yuan, min(benefit) AS benefit, min(per) AS per
  FROM cost_standards
  WHERE origin = 'declared'
  GROUP BY project_id, yuan
)
SELECT
  s.province,
  s.fiscal_year,
  s.city,
  s.county_code,
  s.county,
  trim(replace(coalesce(p.project_name, ''), coalesce(p.document_number, ''), '')) AS name,
  s.budget_yuan,
  s.county_projects,
  CAST(s.budget_yuan * 100 / s.county_yuan AS DECIMAL(9, 1)) AS share_percent,
  r.kind,
  b.benefit,
  b.per,
  r.rate_yuan,
  r.quantity,
  r.need_yuan,
  r.ratio_percent,
  r.outcome
FROM shares s
JOIN projects p ON p.project_id = s.project_id
LEFT JOIN reconciliation r ON r.project_id = s.project_id
LEFT JOIN benefits b ON b.project_id = s.project_id AND b.yuan = r.rate_yuan
WHERE s.place_in_county = 1 AND s.county_projects > 1 AND s.budget_yuan * 2 >= s.county_yuan AND s.budget_yuan > 0
QUALIFY row_number() OVER (PARTITION BY s.project_id ORDER BY r.kind NULLS LAST) = 1
ORDER BY s.county_code NULLS LAST, s.province NULLS LAST, s.county, s.fiscal_year NULLS LAST
