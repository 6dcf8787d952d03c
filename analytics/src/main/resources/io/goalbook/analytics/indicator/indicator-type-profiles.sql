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

INSERT INTO indicator_type_profiles BY NAME
WITH sums AS (
  SELECT
    *,
    indicators - placeholder AS real_indicators,
    projects - projects_not_applicable AS applicable,
    sum(indicators - placeholder) OVER (PARTITION BY group_id, taxonomy) AS all_real,
    sum(indicators) OVER (PARTITION BY group_id, taxonomy) AS all_rows
  FROM group_types
  WHERE province IS NOT NULL AND dimension <> 'everything')
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
  percent_of_counts(s.real_indicators, s.all_real) AS real_share_percent,
  s.all_rows AS all_indicators,
  percent_of_counts(s.indicators, s.all_rows) AS nominal_share_percent,
  s.projects,
  s.projects_not_applicable,
  s.projects_with_real,
  percent_of_counts(s.projects_with_real, s.applicable) AS set_percent,
  p.all_real AS province_all_real_indicators,
  percent_of_counts(p.real_indicators, p.all_real) AS province_real_share_percent,
  points_between(s.real_indicators, s.all_real, p.real_indicators, p.all_real)
    AS real_share_difference_points,
  p.applicable AS province_projects_applicable,
  percent_of_counts(p.projects_with_real, p.applicable) AS province_set_percent,
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
ORDER BY s.group_id, s.type_id;
