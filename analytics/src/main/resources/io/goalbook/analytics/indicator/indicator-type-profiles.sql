-- Groups get numbers: 20 million texts are more to compare than 20 million numbers.

-- Which taxonomy a province uses: the latest row that has begun; * is every other province.
CREATE OR REPLACE TEMP TABLE taxonomies_in_use AS
WITH settings AS (
  SELECT cells[1] AS province, CAST(cells[2] AS INTEGER) AS from_year, cells[3] AS taxonomy
  FROM word_rows
  WHERE list = 'taxonomies'),
places AS (
  SELECT DISTINCT province, fiscal_year FROM counted_projects WHERE province IS NOT NULL)
SELECT
  p.province,
  p.fiscal_year,
  coalesce(
    arg_max(s.taxonomy, s.from_year) FILTER (WHERE s.province = p.province),
    arg_max(s.taxonomy, s.from_year) FILTER (WHERE s.province = '*'),
    '2015') AS taxonomy
FROM places p
LEFT JOIN settings s
  ON s.province IN (p.province, '*') AND s.from_year <= coalesce(p.fiscal_year, 9999)
GROUP BY p.province, p.fiscal_year;

CREATE OR REPLACE TEMP TABLE profile_groups AS
WITH memberships AS (
  SELECT c.project_id, c.province, c.fiscal_year, v.dimension, v.county_key, v.group_name
  FROM counted_projects c
  JOIN project_kinds k ON k.project_id = c.project_id,
  LATERAL (
    SELECT
      unnest(['province', 'county', 'department_kind', 'field', 'form']) AS dimension,
      unnest([NULL, c.county_key, NULL, NULL, NULL]) AS county_key,
      unnest([NULL, NULL, k.department_kind, k.field, k.form]) AS group_name) v
  WHERE c.province IS NOT NULL AND (v.dimension <> 'county' OR c.county_key IS NOT NULL))
SELECT
  project_id,
  province,
  fiscal_year,
  dimension,
  county_key,
  group_name,
  dense_rank() OVER (ORDER BY province, fiscal_year, dimension, county_key, group_name) AS group_id
FROM memberships;

CREATE OR REPLACE TEMP TABLE profile_types AS
SELECT taxonomy, level1, level2, position, row_number() OVER (ORDER BY taxonomy, position) AS type_id
FROM (
  SELECT * FROM type_scale
  UNION ALL BY NAME
  -- What is not on the scale: one row a taxonomy, for the sums to add up.
  SELECT DISTINCT taxonomy, 99 AS position FROM type_scale);

CREATE OR REPLACE TEMP TABLE profile_counts AS
WITH typed AS (
  SELECT
    t.project_id,
    p.type_id,
    sum(t.indicators) AS indicators,
    sum(t.quantitative) AS quantitative,
    sum(t.dated) AS dated,
    sum(t.qualitative) AS qualitative,
    sum(t.placeholder) AS placeholder,
    any_value(r.project_id IS NOT NULL) AS running
  FROM project_types t
  JOIN profile_types p
    ON p.taxonomy = t.taxonomy
    AND coalesce(p.level2, '') = coalesce(t.level2, '')
  LEFT JOIN running_cost_projects r ON r.project_id = t.project_id
  GROUP BY t.project_id, p.type_id)
SELECT
  g.group_id,
  t.type_id,
  sum(t.indicators) AS indicators,
  sum(t.quantitative) AS quantitative,
  sum(t.dated) AS dated,
  sum(t.qualitative) AS qualitative,
  sum(t.placeholder) AS placeholder,
  count(*) FILTER (WHERE t.indicators > t.placeholder) AS projects_with_real,
  count(*) FILTER (WHERE t.indicators > t.placeholder AND t.running) AS running_with_real
FROM typed t
JOIN profile_groups g ON g.project_id = t.project_id
GROUP BY g.group_id, t.type_id;

INSERT INTO indicator_type_profiles BY NAME
WITH groups AS (
  SELECT
    g.group_id,
    g.dimension,
    g.group_name,
    g.province,
    g.fiscal_year,
    g.county_key,
    count(*) AS projects,
    count(r.project_id) AS running
  FROM profile_groups g
  LEFT JOIN running_cost_projects r ON r.project_id = g.project_id
  GROUP BY ALL),
cells AS (
  SELECT
    g.*,
    t.*,
    coalesce(c.indicators, 0) AS indicators,
    coalesce(c.quantitative, 0) AS quantitative,
    coalesce(c.dated, 0) AS dated,
    coalesce(c.qualitative, 0) AS qualitative,
    coalesce(c.placeholder, 0) AS placeholder,
    coalesce(c.indicators - c.placeholder, 0) AS real_indicators,
    coalesce(c.projects_with_real, 0) AS projects_with_real,
    CASE WHEN t.level1 = '效益指标' THEN g.running - coalesce(c.running_with_real, 0) ELSE 0 END
      AS projects_not_applicable
  FROM groups g
  CROSS JOIN profile_types t
  LEFT JOIN profile_counts c ON c.group_id = g.group_id AND c.type_id = t.type_id
  WHERE t.level2 IS NOT NULL OR c.indicators > 0),
sums AS (
  SELECT
    *,
    projects - projects_not_applicable AS applicable,
    sum(real_indicators) OVER (PARTITION BY group_id, taxonomy) AS all_real,
    sum(indicators) OVER (PARTITION BY group_id, taxonomy) AS all_rows
  FROM cells)
SELECT
  s.dimension,
  s.group_name,
  s.province,
  c.city,
  c.county_code,
  c.county,
  s.fiscal_year,
  s.taxonomy,
  s.taxonomy = u.taxonomy AS taxonomy_in_use,
  s.level1,
  s.level2,
  s.real_indicators,
  s.indicators,
  s.quantitative,
  s.dated,
  s.qualitative,
  s.placeholder,
  s.all_real AS all_real_indicators,
  percent_of(s.real_indicators, s.all_real) AS real_share_percent,
  s.all_rows AS all_indicators,
  percent_of(s.indicators, s.all_rows) AS nominal_share_percent,
  s.projects,
  s.projects_not_applicable,
  s.projects_with_real,
  percent_of(s.projects_with_real, s.applicable) AS set_percent,
  p.all_real AS province_all_real_indicators,
  percent_of(p.real_indicators, p.all_real) AS province_real_share_percent,
  points_between(s.real_indicators, s.all_real, p.real_indicators, p.all_real)
    AS real_share_difference_points,
  p.applicable AS province_projects_applicable,
  percent_of(p.projects_with_real, p.applicable) AS province_set_percent,
  points_between(s.projects_with_real, s.applicable, p.projects_with_real, p.applicable)
    AS set_difference_points
FROM sums s
JOIN sums p
  ON p.dimension = 'province'
  AND p.province = s.province
  AND p.fiscal_year IS NOT DISTINCT FROM s.fiscal_year
  AND p.type_id = s.type_id
JOIN taxonomies_in_use u
  ON u.province = s.province AND u.fiscal_year IS NOT DISTINCT FROM s.fiscal_year
LEFT JOIN county_places c ON c.county_key = s.county_key
ORDER BY s.dimension, s.group_id, s.type_id;
