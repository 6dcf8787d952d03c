-- What a name is about, over the different names only: brackets with what stands in them, digits and
-- signs are dropped, and of quantities the ending that counts (人数, 户数 …). Costs keep their ending:
-- the standard and the total of one thing are two indicators.
CREATE OR REPLACE TEMP TABLE indicator_clusters AS
WITH names AS (
  SELECT named, any_value(level2) AS level2, any_value(name) AS name
  FROM real_indicators
  GROUP BY named),
plain AS (
  SELECT
    *,
    regexp_replace(
      regexp_replace(name, '[(（\[【〔][^)）\]】〕]*[)）\]】〕]', '', 'g'),
      '[\d\pP\pS\s]+',
      '',
      'g') AS plain_name
  FROM names),
endings AS (
  SELECT p.named, max(length(e.suffix)) AS longest
  FROM plain p
  JOIN stems e ON e.kind = 'quantity' AND suffix(p.plain_name, e.suffix)
  WHERE p.level2 = '数量指标'
  GROUP BY p.named),
cluster_names AS (
  SELECT
    p.named,
    p.level2,
    coalesce(
      nullif(left(p.plain_name, length(p.plain_name) - coalesce(e.longest, 0)), ''),
      nullif(p.plain_name, ''),
      p.name) AS cluster
  FROM plain p
  LEFT JOIN endings e ON e.named = p.named)
SELECT *, CAST(dense_rank() OVER (ORDER BY level2 NULLS LAST, cluster) AS INTEGER) AS cluster_id
FROM cluster_names;

CREATE OR REPLACE TEMP TABLE clustered_indicators AS
SELECT r.scope_id, r.place_id, r.project_no, r.valued, c.cluster_id
FROM real_indicators r
JOIN indicator_clusters c ON c.named = r.named;

INSERT INTO indicator_library BY NAME
WITH wordings AS (
  SELECT scope_id, named, count(*) AS indicators, count(*) FILTER (WHERE quantified) AS quantified
  FROM real_indicators
  GROUP BY scope_id, named),
rows_of_clusters AS (
  SELECT
    w.scope_id,
    c.cluster_id,
    any_value(c.level2) AS level2,
    any_value(c.cluster) AS cluster,
    count(*) AS names,
    sum(w.indicators) AS indicators,
    percent_of_counts(sum(w.quantified), sum(w.indicators)) AS quantified_percent
  FROM wordings w
  JOIN indicator_clusters c ON c.named = w.named
  GROUP BY w.scope_id, c.cluster_id),
-- Step by step: a count of different ones over a million rows takes as long as all the rest.
by_project AS (
  SELECT scope_id, cluster_id, project_no, any_value(place_id) AS place_id
  FROM clustered_indicators
  GROUP BY scope_id, cluster_id, project_no),
by_county AS (
  SELECT scope_id, cluster_id, place_id, count(*) AS projects
  FROM by_project
  GROUP BY scope_id, cluster_id, place_id),
clusters AS (
  SELECT scope_id, cluster_id, sum(projects) AS projects, count(*) AS counties
  FROM by_county
  GROUP BY scope_id, cluster_id
  HAVING sum(projects) >= library_projects_at_least()),
values_by_county AS (
  SELECT scope_id, cluster_id, valued, place_id, count(*) AS uses
  FROM clustered_indicators
  GROUP BY scope_id, cluster_id, valued, place_id),
-- What most counties use; among equals what more rows use, then by the text.
value_uses AS (
  SELECT scope_id, cluster_id, valued, count(*) AS counties, sum(uses) AS uses
  FROM values_by_county
  GROUP BY scope_id, cluster_id, valued
  QUALIFY rank() OVER (
    PARTITION BY scope_id, cluster_id ORDER BY count(*) DESC, sum(uses) DESC) = 1),
examples AS (
  SELECT
    valued,
    any_value({
      'comparator': comparator,
      'number': number,
      'number_high': number_high,
      'unit': unit,
      'day': day,
      'words': words}) AS example
  FROM real_indicators
  WHERE valued IN (SELECT valued FROM value_uses)
  GROUP BY valued),
texts AS (
  SELECT
    valued,
    value_text(
      example.comparator,
      example.number,
      example.number_high,
      example.unit,
      example.day,
      example.words) AS value
  FROM examples),
usual_values AS (
  SELECT
    u.scope_id,
    u.cluster_id,
    min(t.value) AS usual_value,
    any_value(u.counties) AS usual_value_counties
  FROM value_uses u
  JOIN texts t ON t.valued = u.valued
  GROUP BY u.scope_id, u.cluster_id),
units AS (
  SELECT r.scope_id, c.cluster_id, r.unit, count(*) AS uses
  FROM real_indicators r
  JOIN indicator_clusters c ON c.named = r.named
  WHERE r.quantified AND r.unit IS NOT NULL
  GROUP BY r.scope_id, c.cluster_id, r.unit),
usual_units AS (
  SELECT scope_id, cluster_id, arg_max(unit, (uses, unit)) AS usual_unit
  FROM units
  GROUP BY scope_id, cluster_id)
SELECT
  s.province,
  s.fiscal_year,
  r.level2,
  r.cluster,
  r.names,
  r.indicators,
  c.projects,
  c.counties,
  n.counties_compared,
  r.quantified_percent,
  v.usual_value,
  v.usual_value_counties,
  u.usual_unit,
  c.counties >= counties_for_a_statement() AS enough_counties
FROM clusters c
JOIN rows_of_clusters r ON r.scope_id = c.scope_id AND r.cluster_id = c.cluster_id
JOIN scope_counties n ON n.scope_id = c.scope_id
JOIN (SELECT DISTINCT scope_id, province, fiscal_year FROM compared_places) s
  ON s.scope_id = c.scope_id
JOIN usual_values v ON v.scope_id = c.scope_id AND v.cluster_id = c.cluster_id
LEFT JOIN usual_units u ON u.scope_id = c.scope_id AND u.cluster_id = c.cluster_id
WHERE s.province IS NOT NULL
ORDER BY
  province_position(s.province),
  s.fiscal_year NULLS LAST,
  r.level2 NULLS LAST,
  c.counties DESC,
  c.projects DESC,
  r.cluster;
