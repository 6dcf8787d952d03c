-- A union takes the scale of its widest branch and would cut the others: budgets, too, have four decimals.
INSERT INTO key_figures BY NAME
WITH budgets AS (
  SELECT
    province,
    city,
    county_code,
    county,
    fiscal_year,
    CAST(sum(budget_yuan) AS DECIMAL(24, 4)) AS value
  FROM counted_projects
  WHERE county_key IS NOT NULL
  GROUP BY ALL
  UNION ALL BY NAME
  SELECT province, fiscal_year, CAST(sum(budget_yuan) AS DECIMAL(24, 4)) AS value
  FROM counted_projects
  WHERE province IS NOT NULL
  GROUP BY ALL),
counts AS (
  SELECT
    province,
    city,
    county_code,
    county,
    fiscal_year,
    max(projects) AS projects,
    sum(indicators) AS indicators
  FROM indicator_types
  WHERE taxonomy = '2015' AND (province IS NOT NULL OR county IS NOT NULL)
  GROUP BY ALL),
figures AS (
  SELECT * EXCLUDE (projects, indicators), 1 AS position, 'projects' AS figure, projects AS value
  FROM counts
  UNION ALL BY NAME
  SELECT * EXCLUDE (projects, indicators), 2 AS position, 'indicators' AS figure, indicators AS value
  FROM counts
  UNION ALL BY NAME
  SELECT *, 3 AS position, 'budget_yuan' AS figure
  FROM budgets
  UNION ALL BY NAME
  SELECT
    province,
    city,
    county_code,
    county,
    fiscal_year,
    4 AS position,
    'satisfaction_mean_percent' AS figure,
    mean_percent AS value
  FROM satisfaction_summary
  WHERE province IS NOT NULL OR county IS NOT NULL
  UNION ALL BY NAME
  SELECT
    province,
    city,
    county_code,
    county,
    fiscal_year,
    5 AS position,
    'cost_standard_yuan' AS figure,
    concat_ws('·', benefit, sub_kind, payee, origin, per, period) AS subject,
    yuan AS value
  FROM cost_standards_by_county
  UNION ALL BY NAME
  SELECT
    province,
    fiscal_year,
    5 AS position,
    'cost_standard_yuan' AS figure,
    concat_ws('·', benefit, sub_kind, payee, origin, per, period) AS subject,
    median_yuan AS value
  FROM cost_standard_summary
  WHERE province IS NOT NULL)
SELECT
  province,
  city,
  county_code,
  county,
  fiscal_year,
  figure,
  coalesce(subject, '') AS subject,
  CAST(value AS DECIMAL(24, 4)) AS value
FROM figures
WHERE value IS NOT NULL
ORDER BY
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  county IS NOT NULL,
  county_code NULLS LAST,
  city NULLS FIRST,
  county,
  position,
  subject;
