INSERT INTO copied_indicators BY NAME
WITH copied AS (
  SELECT scope_id, place_id, pair, projects, 1 AS counties, 1 AS counties_compared, false AS common
  FROM place_pairs
  WHERE projects >= copied_at_least()
  UNION ALL BY NAME
  SELECT scope_id, pair, projects, counties, counties_compared, common
  FROM scope_pairs
  WHERE counties >= copied_at_least()),
examples AS (
  SELECT
    pair,
    any_value({
      'name': name,
      'comparator': comparator,
      'number': number,
      'number_high': number_high,
      'unit': unit,
      'day': day,
      'words': words}) AS example
  FROM real_indicators
  WHERE pair IN (SELECT pair FROM copied)
  GROUP BY pair),
-- All rows of a pair say the same: any of them will do.
texts AS (
  SELECT
    pair,
    example.name AS name,
    value_text(
      example.comparator,
      example.number,
      example.number_high,
      example.unit,
      example.day,
      example.words) AS value
  FROM examples),
scopes AS (SELECT DISTINCT scope_id, province, fiscal_year FROM compared_places)
SELECT
  s.province,
  p.city,
  p.county_code,
  p.county,
  s.fiscal_year,
  t.name,
  t.value,
  c.projects,
  c.counties,
  c.counties_compared,
  c.common
FROM copied c
JOIN texts t ON t.pair = c.pair
JOIN scopes s ON s.scope_id = c.scope_id
LEFT JOIN compared_places p ON p.place_id = c.place_id
-- Without a province nothing can be said of its counties.
WHERE c.place_id IS NOT NULL OR s.province IS NOT NULL
ORDER BY
  province_position(s.province) NULLS LAST,
  s.fiscal_year NULLS LAST,
  c.place_id NULLS FIRST,
  c.counties DESC,
  c.projects DESC,
  t.name,
  t.value;
