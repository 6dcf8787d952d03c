-- Projects and indicators of every group by type, in both taxonomies. Types and groups are numbers,
-- and a project's types are the bits of one number: a group's projects that set a type are counted
-- without looking at their indicators again.

-- The scale of each taxonomy; the last row of each is what is not on it, for sums to add up.
CREATE OR REPLACE TEMP TABLE type_scale (
  type_id INTEGER, taxonomy VARCHAR, position INTEGER, level1 VARCHAR, level2 VARCHAR);

INSERT INTO type_scale VALUES
  (0, '2015', 1, '产出指标', '数量指标'),
  (1, '2015', 2, '产出指标', '质量指标'),
  (2, '2015', 3, '产出指标', '时效指标'),
  (3, '2015', 4, '产出指标', '成本指标'),
  (4, '2015', 5, '效益指标', '经济效益指标'),
  (5, '2015', 6, '效益指标', '社会效益指标'),
  (6, '2015', 7, '效益指标', '生态效益指标'),
  (7, '2015', 8, '效益指标', '可持续影响指标'),
  (8, '2015', 9, '满意度指标', '服务对象满意度指标'),
  (9, '2021', 1, '成本指标', '经济成本指标'),
  (10, '2021', 2, '成本指标', '社会成本指标'),
  (11, '2021', 3, '成本指标', '生态环境成本指标'),
  (12, '2021', 4, '成本指标', '成本·未分二级'),
  (13, '2021', 5, '产出指标', '数量指标'),
  (14, '2021', 6, '产出指标', '质量指标'),
  (15, '2021', 7, '产出指标', '时效指标'),
  (16, '2021', 8, '效益指标', '经济效益指标'),
  (17, '2021', 9, '效益指标', '社会效益指标'),
  (18, '2021', 10, '效益指标', '生态效益指标'),
  (19, '2021', 11, '效益指标', '可持续影响指标'),
  (20, '2021', 12, '满意度指标', '服务对象满意度指标');

-- What of it is on the scale is kept of a type that is not: a type of its own.
CREATE OR REPLACE TEMP TABLE code_types AS
WITH worded AS (
  SELECT code, '2015' AS taxonomy, level1, level2 FROM level_codes
  UNION ALL
  SELECT
    code,
    '2021',
    CASE WHEN level2 = '成本指标' THEN '成本指标' ELSE level1 END,
    CASE WHEN level2 = '成本指标' THEN coalesce(cost_level2, '成本·未分二级') ELSE level2 END
  FROM level_codes)
SELECT w.code, w.taxonomy, coalesce(s.level1, o.level1) AS level1, s.level2, s.type_id
FROM worded w
LEFT JOIN type_scale s ON s.taxonomy = w.taxonomy AND s.level2 = w.level2
LEFT JOIN (SELECT DISTINCT taxonomy, level1 FROM type_scale) o
  ON o.taxonomy = w.taxonomy AND o.level1 = w.level1;

INSERT INTO type_scale
SELECT
  20 + CAST(row_number() OVER (ORDER BY taxonomy, level1 NULLS LAST) AS INTEGER),
  taxonomy,
  99,
  level1,
  NULL
FROM (SELECT DISTINCT taxonomy, level1 FROM code_types WHERE type_id IS NULL);

UPDATE code_types
SET type_id = s.type_id
FROM type_scale s
WHERE code_types.type_id IS NULL
  AND s.level2 IS NULL
  AND s.taxonomy = code_types.taxonomy
  AND s.level1 IS NOT DISTINCT FROM code_types.level1;

-- A table of its own, so that the groups below are found by all their columns at once: joined in
-- another order by a few of them, a hundred thousand projects become a hundred million rows.
CREATE OR REPLACE TEMP TABLE typed_projects AS
SELECT
  n.project_no,
  c.county_key,
  c.province,
  c.fiscal_year,
  k.department_kind,
  k.field,
  k.form,
  r.project_id IS NOT NULL AS running
FROM project_places c
JOIN project_kinds k ON k.project_id = c.project_id
JOIN project_numbers n ON n.project_id = c.project_id
LEFT JOIN running_cost_projects r ON r.project_id = c.project_id;

-- The finest groups: projects of one county, year, department kind, field and form.
CREATE OR REPLACE TEMP TABLE type_cells AS
SELECT *, CAST(row_number() OVER () AS INTEGER) AS cell_id
FROM (
  SELECT DISTINCT county_key, province, fiscal_year, department_kind, field, form
  FROM typed_projects);

CREATE OR REPLACE TEMP TABLE cell_projects AS
SELECT p.project_no, t.cell_id, p.running
FROM typed_projects p
JOIN type_cells t
  ON t.county_key IS NOT DISTINCT FROM p.county_key
  AND t.province IS NOT DISTINCT FROM p.province
  AND t.fiscal_year IS NOT DISTINCT FROM p.fiscal_year
  AND t.department_kind = p.department_kind
  AND t.field = p.field
  AND t.form = p.form;

-- The groups that are shown, and the cells of each.
CREATE OR REPLACE TEMP TABLE type_group_cells AS
WITH members AS (
  SELECT cell_id, 'county' AS dimension, county_key, province, fiscal_year
  FROM type_cells
  WHERE county_key IS NOT NULL
  UNION ALL BY NAME
  SELECT cell_id, 'province' AS dimension, province, fiscal_year
  FROM type_cells
  WHERE province IS NOT NULL
  UNION ALL BY NAME
  SELECT cell_id, 'everything' AS dimension
  FROM type_cells
  UNION ALL BY NAME
  SELECT cell_id, 'department_kind' AS dimension, province, fiscal_year, department_kind AS group_name
  FROM type_cells
  WHERE province IS NOT NULL
  UNION ALL BY NAME
  SELECT cell_id, 'field' AS dimension, province, fiscal_year, field AS group_name
  FROM type_cells
  WHERE province IS NOT NULL
  UNION ALL BY NAME
  SELECT cell_id, 'form' AS dimension, province, fiscal_year, form AS group_name
  FROM type_cells
  WHERE province IS NOT NULL)
SELECT
  *,
  CAST(dense_rank() OVER (
    ORDER BY
      dimension = 'everything',
      province_position(province) NULLS LAST,
      fiscal_year NULLS LAST,
      list_position(['province', 'county', 'department_kind', 'field', 'form'], dimension),
      county_key,
      group_name) AS INTEGER) AS group_id
FROM members;

CREATE OR REPLACE TEMP TABLE group_masks AS
WITH masks AS (
  SELECT project_no, bit_or(mask) AS mask
  FROM coded_indicators i
  JOIN (
    SELECT code, bit_or(CAST(1 AS BIGINT) << type_id) AS mask FROM code_types GROUP BY code) t
    ON t.code = i.code
  WHERE i.value_kind <> 'placeholder'
  GROUP BY project_no),
cells AS (
  SELECT c.cell_id, coalesce(m.mask, 0) AS mask, c.running, count(*) AS projects
  FROM cell_projects c
  LEFT JOIN masks m ON m.project_no = c.project_no
  GROUP BY ALL)
SELECT g.group_id, c.mask, c.running, sum(c.projects) AS projects
FROM cells c
JOIN type_group_cells g ON g.cell_id = c.cell_id
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE group_type_counts AS
WITH cell_codes AS (
  SELECT
    c.cell_id,
    i.code,
    count(*) AS indicators,
    count(*) FILTER (WHERE i.value_kind IN ('quantity', 'range')) AS quantitative,
    count(*) FILTER (WHERE i.value_kind = 'deadline') AS dated,
    count(*) FILTER (WHERE i.value_kind = 'qualitative') AS qualitative,
    count(*) FILTER (WHERE i.value_kind = 'placeholder') AS placeholder
  FROM coded_indicators i
  JOIN cell_projects c ON c.project_no = i.project_no
  GROUP BY c.cell_id, i.code),
group_codes AS (
  SELECT
    g.group_id,
    c.code,
    sum(c.indicators) AS indicators,
    sum(c.quantitative) AS quantitative,
    sum(c.dated) AS dated,
    sum(c.qualitative) AS qualitative,
    sum(c.placeholder) AS placeholder
  FROM cell_codes c
  JOIN type_group_cells g ON g.cell_id = c.cell_id
  GROUP BY g.group_id, c.code)
SELECT
  c.group_id,
  t.type_id,
  sum(c.indicators) AS indicators,
  sum(c.quantitative) AS quantitative,
  sum(c.dated) AS dated,
  sum(c.qualitative) AS qualitative,
  sum(c.placeholder) AS placeholder
FROM group_codes c
JOIN code_types t ON t.code = c.code
GROUP BY c.group_id, t.type_id;

-- Every type has a row wherever there are projects, also with 0; what is not on the scale only
-- where it occurs.
CREATE OR REPLACE TEMP TABLE group_types AS
WITH groups AS (
  SELECT DISTINCT group_id, dimension, group_name, county_key, province, fiscal_year
  FROM type_group_cells),
projects AS (
  SELECT
    m.group_id,
    s.type_id,
    sum(m.projects) AS projects,
    sum(m.projects) FILTER (WHERE (m.mask >> s.type_id) & 1 = 1) AS projects_with_real,
    sum(m.projects) FILTER (
      WHERE m.running AND s.level1 = '效益指标' AND (m.mask >> s.type_id) & 1 = 0)
      AS projects_not_applicable
  FROM group_masks m
  CROSS JOIN type_scale s
  GROUP BY m.group_id, s.type_id)
SELECT
  g.*,
  s.*,
  CAST(coalesce(c.indicators, 0) AS BIGINT) AS indicators,
  CAST(coalesce(c.quantitative, 0) AS BIGINT) AS quantitative,
  CAST(coalesce(c.dated, 0) AS BIGINT) AS dated,
  CAST(coalesce(c.qualitative, 0) AS BIGINT) AS qualitative,
  CAST(coalesce(c.placeholder, 0) AS BIGINT) AS placeholder,
  CAST(p.projects AS BIGINT) AS projects,
  CAST(coalesce(p.projects_with_real, 0) AS BIGINT) AS projects_with_real,
  CAST(coalesce(p.projects_not_applicable, 0) AS BIGINT) AS projects_not_applicable
FROM groups g
JOIN projects p ON p.group_id = g.group_id
JOIN type_scale s ON s.type_id = p.type_id
LEFT JOIN group_type_counts c ON c.group_id = g.group_id AND c.type_id = s.type_id
WHERE s.level2 IS NOT NULL OR c.indicators > 0;
