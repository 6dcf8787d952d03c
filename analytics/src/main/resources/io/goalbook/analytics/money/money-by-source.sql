-- Whose money it is, in each county and in each province.
INSERT INTO money_by_source BY NAME
WITH counties AS (
  SELECT
    province,
    city,
    county_code,
    county,
    fiscal_year,
    source_level,
    CASE WHEN county IS NOT NULL THEN 1 ELSE 0 END AS counties,
    count(*) AS projects,
    count(*) - count(budget_yuan) AS projects_without_budget,
    coalesce(sum(budget_yuan), 0) AS budget_yuan
  FROM project_kinds
  GROUP BY ALL),
sums AS (
  SELECT 'county' AS scope, * FROM counties WHERE county IS NOT NULL
  UNION ALL BY NAME
  -- Also what belongs to no county.
  SELECT
    'province' AS scope,
    province,
    fiscal_year,
    source_level,
    sum(counties) AS counties,
    sum(projects) AS projects,
    sum(projects_without_budget) AS projects_without_budget,
    sum(budget_yuan) AS budget_yuan
  FROM counties
  WHERE province IS NOT NULL
  GROUP BY ALL)
SELECT
  * EXCLUDE (scope),
  percent_of(
    budget_yuan,
    sum(budget_yuan) OVER (PARTITION BY scope, province, city, county_code, county, fiscal_year))
    AS share_percent
FROM sums
ORDER BY
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  scope = 'county',
  county_code NULLS LAST,
  city NULLS FIRST,
  county,
  list_position(['central', 'province', 'city', 'county', 'unknown', 'none'], source_level);
