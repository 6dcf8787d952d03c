-- The scale of each taxonomy. Every type has a row wherever there are projects, also with 0.
CREATE OR REPLACE TEMP TABLE type_scale (
  taxonomy VARCHAR, position INTEGER, level1 VARCHAR, level2 VARCHAR);

INSERT INTO type_scale VALUES
  ('2015', 1, '产出指标', '数量指标'),
  ('2015', 2, '产出指标', '质量指标'),
  ('2015', 3, '产出指标', '时效指标'),
  ('2015', 4, '产出指标', '成本指标'),
  ('2015', 5, '效益指标', '经济效益指标'),
  ('2015', 6, '效益指标', '社会效益指标'),
  ('2015', 7, '效益指标', '生态效益指标'),
  ('2015', 8, '效益指标', '可持续影响指标'),
  ('2015', 9, '满意度指标', '服务对象满意度指标'),
  ('2021', 1, '成本指标', '经济成本指标'),
  ('2021', 2, '成本指标', '社会成本指标'),
  ('2021', 3, '成本指标', '生态环境成本指标'),
  ('2021', 4, '成本指标', '成本·未分二级'),
  ('2021', 5, '产出指标', '数量指标'),
  ('2021', 6, '产出指标', '质量指标'),
  ('2021', 7, '产出指标', '时效指标'),
  ('2021', 8, '效益指标', '经济效益指标'),
  ('2021', 9, '效益指标', '社会效益指标'),
  ('2021', 10, '效益指标', '生态效益指标'),
  ('2021', 11, '效益指标', '可持续影响指标'),
  ('2021', 12, '满意度指标', '服务对象满意度指标');

-- Where each project counts: in its county, in its province, in everything.
CREATE OR REPLACE TEMP TABLE project_scopes AS
SELECT project_id, 'county' AS scope, county_key, province, city, county_code, county, fiscal_year
FROM counted_projects
WHERE county_key IS NOT NULL
UNION ALL BY NAME
SELECT project_id, 'province' AS scope, province, fiscal_year
FROM counted_projects
WHERE province IS NOT NULL
UNION ALL BY NAME
SELECT project_id, 'everything' AS scope
FROM counted_projects;

-- Each project's rows by type; a type that is not on the scale keeps what of it is.
CREATE OR REPLACE TEMP TABLE project_types AS
WITH worded AS (
  SELECT '2015' AS taxonomy, project_id, value_kind, level1, level2 FROM counted_indicators
  UNION ALL
  SELECT
    '2021',
    project_id,
    value_kind,
    CASE WHEN level2 = '成本指标' THEN '成本指标' ELSE level1 END,
    CASE WHEN level2 = '成本指标' THEN coalesce(cost_level2, '成本·未分二级') ELSE level2 END
  FROM counted_indicators)
SELECT
  w.taxonomy,
  w.project_id,
  coalesce(s.level1, o.level1) AS level1,
  s.level2,
  count(*) AS indicators,
  count(*) FILTER (WHERE w.value_kind IN ('quantity', 'range')) AS quantitative,
  count(*) FILTER (WHERE w.value_kind = 'deadline') AS dated,
  count(*) FILTER (WHERE w.value_kind = 'qualitative') AS qualitative,
  count(*) FILTER (WHERE w.value_kind = 'placeholder') AS placeholder
FROM worded w
LEFT JOIN type_scale s ON s.taxonomy = w.taxonomy AND s.level2 = w.level2
LEFT JOIN (SELECT DISTINCT taxonomy, level1 FROM type_scale) o
  ON o.taxonomy = w.taxonomy AND o.level1 = w.level1
GROUP BY ALL;

INSERT INTO indicator_types BY NAME
WITH places AS (
  SELECT
    * EXCLUDE (project_id, running),
    count(*) AS projects,
    count(*) FILTER (WHERE running) AS running_projects
  FROM (
    SELECT s.*, r.project_id IS NOT NULL AS running
    FROM project_scopes s
    LEFT JOIN running_cost_projects r ON r.project_id = s.project_id)
  GROUP BY ALL),
counts AS (
  SELECT
    s.scope,
    s.county_key,
    s.province,
    s.fiscal_year,
    t.taxonomy,
    t.level1,
    t.level2,
    sum(t.indicators) AS indicators,
    sum(t.quantitative) AS quantitative,
    sum(t.dated) AS dated,
    sum(t.qualitative) AS qualitative,
    sum(t.placeholder) AS placeholder,
    count(*) FILTER (WHERE t.indicators > t.placeholder) AS projects_with_real,
    count(*) FILTER (WHERE t.indicators > t.placeholder AND r.project_id IS NOT NULL)
      AS running_with_real
  FROM project_types t
  JOIN project_scopes s ON s.project_id = t.project_id
  LEFT JOIN running_cost_projects r ON r.project_id = t.project_id
  GROUP BY ALL),
cells AS (
  SELECT p.*, s.taxonomy, s.position, s.level1, s.level2
  FROM places p
  CROSS JOIN type_scale s
  UNION ALL BY NAME
  SELECT p.*, c.taxonomy, c.level1, c.level2
  FROM places p
  JOIN counts c
    ON c.scope = p.scope
    AND c.county_key IS NOT DISTINCT FROM p.county_key
    AND c.province IS NOT DISTINCT FROM p.province
    AND c.fiscal_year IS NOT DISTINCT FROM p.fiscal_year
  WHERE c.level2 IS NULL)
SELECT
  p.taxonomy,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  p.level1,
  p.level2,
  coalesce(c.indicators, 0) AS indicators,
  coalesce(c.quantitative, 0) AS quantitative,
  coalesce(c.dated, 0) AS dated,
  coalesce(c.qualitative, 0) AS qualitative,
  coalesce(c.placeholder, 0) AS placeholder,
  p.projects,
  coalesce(c.projects_with_real, 0) AS projects_with_real,
  CASE
    WHEN p.level1 = '效益指标' THEN p.running_projects - coalesce(c.running_with_real, 0) ELSE 0
  END AS projects_not_applicable
FROM cells p
LEFT JOIN counts c
  ON c.scope = p.scope
  AND c.county_key IS NOT DISTINCT FROM p.county_key
  AND c.province IS NOT DISTINCT FROM p.province
  AND c.fiscal_year IS NOT DISTINCT FROM p.fiscal_year
  AND c.taxonomy = p.taxonomy
  AND c.level1 IS NOT DISTINCT FROM p.level1
  AND c.level2 IS NOT DISTINCT FROM p.level2
ORDER BY
  p.taxonomy,
  p.scope = 'everything',
  province_position(p.province) NULLS LAST,
  p.fiscal_year NULLS LAST,
  p.scope = 'county',
  p.county_key,
  p.position NULLS LAST,
  p.level1 NULLS LAST;
