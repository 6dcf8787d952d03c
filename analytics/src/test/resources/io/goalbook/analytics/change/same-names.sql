-- Counties in two years whose projects and indicators all bear the same names. In the first county
-- projects have codes and go on with other values; in the second nothing but the name tells them.
INSERT INTO projects BY NAME
SELECT
  'P' || i AS project_id,
  'D' || i % 100 AS document_id,
  i AS table_ordinal,
  'project' AS table_kind,
  '甲省' AS province,
  CASE WHEN i < 20000 THEN '130101' ELSE '130102' END AS county_code,
  CASE WHEN i < 20000 THEN '甲县' ELSE '乙县' END AS county,
  2025 + i % 2 AS fiscal_year,
  '残疾人补助' AS project_name,
  CASE WHEN i < 20000 THEN 'K' || i // 2 END AS project_code,
  1000 AS budget_yuan,
  1 AS confidence,
  '表' || i AS location
FROM range(40000) p (i);

INSERT INTO documents BY NAME
SELECT DISTINCT
  document_id, document_id AS path, document_id AS sha256, 1 AS bytes, 'read' AS status, 1 AS goal_tables,
  1 AS indicators, 1 AS rows_seen, 0 AS rows_reported, 0 AS masked
FROM projects;

INSERT INTO indicators BY NAME
SELECT
  p.project_id || '/' || o AS indicator_id,
  p.project_id,
  p.document_id,
  o AS ordinal,
  'project' AS scope,
  '产出指标' AS level1,
  '数量指标' AS level2,
  CASE o WHEN 1 THEN '补助人数' ELSE '服务次数' END AS name,
  CASE o WHEN 1 THEN '补助人数' ELSE '服务次数' END AS name_raw,
  p.fiscal_year + p.table_ordinal || '人' AS raw_value,
  'quantity' AS value_kind,
  '>=' AS comparator,
  true AS comparator_printed,
  p.fiscal_year + p.table_ordinal AS number,
  '人' AS unit,
  'annual' AS term,
  1 AS confidence,
  p.location
FROM projects p
CROSS JOIN range(1, 3) r (o);
