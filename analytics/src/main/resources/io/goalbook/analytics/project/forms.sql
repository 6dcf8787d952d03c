-- The family of form of each document: where it puts the costs and how it names the levels.

CREATE OR REPLACE TEMP TABLE level_names AS
SELECT c.path, l.level2, l.level1_raw, l.level2_raw, sum(c.indicators) AS rows
FROM (
  SELECT n.path, i.code, count(*) AS indicators
  FROM coded_indicators i
  JOIN project_numbers n ON n.project_no = i.project_no
  GROUP BY n.path, i.code) c
JOIN level_codes l ON l.code = c.code
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE plain_level_names AS
SELECT raw, regexp_replace(raw, '[（(][^）)]*[）)]|[0-9.%％]+|\s', '', 'g') AS name
FROM (
  SELECT level1_raw AS raw FROM level_names WHERE level1_raw IS NOT NULL
  UNION
  SELECT level2_raw FROM level_names WHERE level2_raw IS NOT NULL);

CREATE OR REPLACE TEMP TABLE document_forms AS
WITH named AS (
  SELECT n.path, n.level2, n.rows, a.name AS level1_name, b.name AS level2_name
  FROM level_names n
  LEFT JOIN plain_level_names a ON a.raw = n.level1_raw
  LEFT JOIN plain_level_names b ON b.raw = n.level2_raw),
features AS (
  SELECT
    path,
    bool_or(level2 = '成本指标') AS costs,
    bool_or(level2 = '成本指标' AND starts_with(level1_name, '成本')) AS costs_apart,
    coalesce(sum(rows) FILTER (WHERE level1_name IS NOT NULL), 0) AS level1_rows,
    coalesce(sum(rows) FILTER (WHERE level2_name IS NOT NULL), 0) AS level2_rows,
    coalesce(sum(rows) FILTER (WHERE ends_with(level1_name, '指标')), 0) AS with_suffix
  FROM named
  GROUP BY path),
satisfaction AS (
  SELECT path, arg_max(level2_name, (rows, level2_name)) AS name
  FROM (
    SELECT path, level2_name, sum(rows) AS rows
    FROM named
    WHERE level2 = '服务对象满意度指标' AND level2_name IS NOT NULL
    GROUP BY ALL)
  GROUP BY path)
SELECT
  f.path,
  concat_ws(
    '；',
    CASE
      WHEN f.costs_apart THEN '成本为一级'
      WHEN f.costs THEN '成本在产出之下'
      ELSE '无成本指标'
    END,
    CASE
      WHEN f.level1_rows = 0 AND f.level2_rows = 0 THEN '未写层级'
      WHEN f.level1_rows = 0 THEN '只写二级'
      WHEN f.level2_rows = 0 THEN '只写一级'
    END,
    CASE
      WHEN f.level1_rows = 0 THEN NULL
      WHEN 2 * f.with_suffix >= f.level1_rows THEN '名称带“指标”'
      ELSE '名称不带“指标”'
    END,
    s.name) AS form
FROM features f
LEFT JOIN satisfaction s ON s.path = f.path;
