-- Who has reported, in each county and in each province.
INSERT INTO reporting_summary BY NAME
WITH unmatched AS (
  SELECT c.province, c.county_key, c.fiscal_year, count(*) AS projects
  FROM counted_projects c
  WHERE c.project_id NOT IN (SELECT project_id FROM unit_projects)
    AND (c.county_key, c.fiscal_year) IN (
      SELECT (county_key, fiscal_year) FROM expected_units WHERE county_key IS NOT NULL)
  GROUP BY ALL),
units AS (
  SELECT *, place_key(province, city, county_code, county) AS county_key
  FROM reporting
  WHERE status <> 'county_unknown'),
placed AS (
  SELECT 'county' AS scope, county_key AS member, * FROM units
  UNION ALL BY NAME
  SELECT
    'province' AS scope,
    county_key AS member,
    * EXCLUDE (county_key, city, county_code, county)
  FROM units),
sums AS (
  SELECT
    scope,
    county_key,
    province,
    city,
    county_code,
    county,
    fiscal_year,
    count(DISTINCT member) AS counties,
    count(*) AS units,
    count(*) FILTER (WHERE status = 'reported') AS reported,
    count(*) FILTER (WHERE status = 'late') AS late,
    count(*) FILTER (WHERE status = 'missing') AS missing,
    sum(expected_yuan) AS expected_yuan,
    sum(goals_yuan) AS goals_yuan,
    sum(goals_yuan) FILTER (WHERE expected_yuan IS NOT NULL) AS compared_yuan
  FROM placed
  GROUP BY ALL)
SELECT
  s.* EXCLUDE (scope, county_key, compared_yuan),
  percent_of(s.compared_yuan, s.expected_yuan) AS share_percent,
  (
    SELECT coalesce(sum(u.projects), 0)
    FROM unmatched u
    WHERE u.fiscal_year = s.fiscal_year
      AND (u.county_key = s.county_key OR (s.scope = 'province' AND u.province = s.province)))
    AS projects_unmatched
FROM sums s
ORDER BY
  province_position(s.province) NULLS LAST,
  s.province,
  s.fiscal_year,
  s.scope = 'county',
  s.county_key;
