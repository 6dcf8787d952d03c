-- Whose money it is, in each county and in each province.
INSERT INTO money_by_source BY NAME
WITH placed AS (
  SELECT 'county' AS scope, c.county_key, k.*
  FROM project_kinds k
  JOIN counted_projects c ON c.project_id = k.project_id
  WHERE c.county_key IS NOT NULL
  UNION ALL BY NAME
  SELECT 'province' AS scope, c.county_key AS member, k.* EXCLUDE (city, county_code, county)
  FROM project_kinds k
  JOIN counted_projects c ON c.project_id = k.project_id
  WHERE c.province IS NOT NULL),
sums AS (
  SELECT
    scope,
    county_key,
    province,
    city,
    county_code,
    county,
    fiscal_year,
    source_level,
    count(DISTINCT coalesce(county_key, member)) AS counties,
    count(*) AS projects,
    count(*) - count(budget_yuan) AS projects_without_budget,
    coalesce(sum(budget_yuan), 0) AS budget_yuan
  FROM placed
  GROUP BY ALL)
SELECT
  * EXCLUDE (scope, county_key),
  percent_of(
    budget_yuan, sum(budget_yuan) OVER (PARTITION BY scope, county_key, province, fiscal_year))
    AS share_percent
FROM sums
ORDER BY
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  scope = 'county',
  county_key,
  list_position(['central', 'province', 'city', 'county', 'unknown', 'none'], source_level);
