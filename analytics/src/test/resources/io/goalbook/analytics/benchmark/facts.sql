-- 100 000 goal tables with 1 000 000 indicators of 3 000 counties in three provinces and two years.
-- Names are as varied as those of real tables: every fourth names a town of its own, every project
-- has a use of funds and a goal that no other has. All is arithmetic on row numbers: no chance.
CREATE TEMP TABLE bench_benefits AS
SELECT * FROM (VALUES
  (0, '残疾人托养服务', '人', 1500), (1, '高龄津贴', '人', 100), (2, '家庭经济困难学生资助', '人', 1250),
  (3, '基本公共卫生服务', '人', 94), (4, '耕地地力保护补贴', '亩', 110), (5, '残疾儿童康复', '人', 12000),
  (6, '农村危房改造', '户', 30000), (7, '计划生育特别扶助', '人', 660), (8, '村残疾人联络员', '人', 1200),
  (9, '家庭无障碍改造', '户', 3500), (10, '职业技能培训', '人', 1500), (11, '乡村医生', '人', 7200),
  (12, '古树名木保护', '株', 800), (13, '校园安保', '人', 26000), (14, '城市低保', '人', 700),
  (15, '防汛物资储备', '处', 5000)) b (id, name, unit, yuan);

CREATE TEMP TABLE bench_counties AS
SELECT
  i,
  CASE i // 1000 WHEN 0 THEN '甲省' WHEN 1 THEN '乙省' ELSE '丙省' END AS province,
  CAST((13 + i // 1000) * 10000 + 100 + i % 1000 AS VARCHAR) AS county_code,
  '县' || i AS county
FROM range(3000) c (i);

CREATE TEMP TABLE bench_projects AS
SELECT
  p.i,
  'P' || p.i AS project_id,
  'D' || (p.i // 5) AS document_id,
  2025 + (p.i // 3000) % 2 AS fiscal_year,
  c.province,
  c.county_code,
  c.county,
  b.name AS benefit,
  b.unit,
  -- A third of the counties copies a standard; the others are off by a step of their own.
  b.yuan * CASE WHEN p.i % 3 = 0 THEN 100 ELSE 70 + (p.i * 13) % 61 END / 100 AS yuan,
  10 + (p.i * 37) % 490 AS quantity,
  -- Every fourth project is one of a town, with names that no other project has.
  CASE WHEN (p.i // 16) % 4 = 0 THEN '第' || (p.i // 64) || '村' ELSE '' END AS town,
  (p.i // 7) % 4 AS shape
FROM range(100000) p (i)
JOIN bench_counties c ON c.i = p.i % 3000
JOIN bench_benefits b ON b.id = (p.i // 3 + p.i // 3000) % 16;

INSERT INTO documents BY NAME
SELECT
  document_id, document_id || '.docx' AS path, document_id AS sha256, 1 AS bytes,
  'read' AS status, 5 AS goal_tables, 50 AS indicators, 50 AS rows_seen, 0 AS rows_reported,
  0 AS masked
FROM (SELECT DISTINCT document_id FROM bench_projects);

INSERT INTO projects BY NAME
SELECT
  project_id, document_id, i % 5 + 1 AS table_ordinal, 'project' AS table_kind, province,
  county_code, county, fiscal_year,
  county || town || benefit || '项目' AS project_name,
  '130000' || (fiscal_year - 2000) || 'P' || (i // 2) AS project_code,
  '财社〔' || fiscal_year || '〕' || (i % 400) || '号' AS document_number,
  county || CASE i % 4 WHEN 0 THEN '残疾人联合会' WHEN 1 THEN '民政局' WHEN 2 THEN '教育局' ELSE '卫生健康局' END
    AS competent_department,
  county || '服务中心' || i % 9 AS implementing_unit,
  CAST(round(yuan * quantity * CASE WHEN i % 5 = 0 THEN 1.1 ELSE 1 END, 2) AS DECIMAL(18, 2))
    AS budget_yuan,
  yuan * quantity || '元' AS budget_raw,
  '用于' || county || town || '开展' || benefit || '及相关工作，第' || i || '批资金。' AS fund_use,
  '通过实施本项目，为' || quantity || unit || '提供' || benefit || '，保障' || county || town
    || '有关对象的基本权益，切实提高服务质量和群众满意度，编号' || i || '。' AS goal,
  1 AS confidence, '表' || i AS location
FROM bench_projects;

INSERT INTO spending_plan BY NAME
SELECT project_id, point, CAST(percent AS DECIMAL(9, 4)) AS cumulative_percent
FROM bench_projects
CROSS JOIN (VALUES ('3月底', 25), ('6月底', 50), ('10月底', 75), ('12月底', 100)) q (point, percent);

-- Ten rows a table. A rate or totals by the shape of the project.
CREATE TEMP TABLE bench_rows AS
SELECT i, 1 AS ordinal, '产出指标' AS level1, '数量指标' AS level2, town || benefit || '人数' AS name,
  'quantity' AS value_kind, CASE WHEN i % 2 = 0 THEN '>=' ELSE '=' END AS comparator,
  quantity AS number, unit, NULL AS yuan, NULL AS per, NULL AS period, NULL AS deadline
FROM bench_projects
UNION ALL
SELECT i, 2, '产出指标', '数量指标', town || '专职委员人数', 'quantity', '<=', 1 + i % 50,
  CASE WHEN shape = 1 THEN '人' ELSE '个' END, NULL, NULL, NULL, NULL
FROM bench_projects
UNION ALL
SELECT i, 3, '产出指标', '质量指标', benefit || '发放准确率', 'quantity', '>=', 90 + i % 11, '%', NULL, NULL,
  NULL, NULL
FROM bench_projects
UNION ALL
SELECT i, 4, '产出指标', '时效指标', '完成时间', 'deadline', NULL, NULL, NULL, NULL, NULL, NULL,
  make_date(fiscal_year, 12, 31)
FROM bench_projects
UNION ALL
SELECT i, 5, '产出指标', '成本指标',
  town || benefit || CASE WHEN shape = 1 THEN '补助' ELSE '补助标准' END,
  CASE WHEN shape = 3 THEN 'qualitative' ELSE 'quantity' END,
  CASE WHEN shape = 3 THEN NULL WHEN i % 7 = 0 THEN '>=' ELSE '=' END,
  CASE WHEN shape <> 3 THEN yuan END, CASE WHEN shape <> 3 THEN '元/' || unit END,
  CASE shape WHEN 0 THEN yuan WHEN 1 THEN yuan * quantity WHEN 2 THEN yuan END,
  CASE WHEN shape IN (0, 2) THEN CASE unit WHEN '人' THEN 'person' WHEN '户' THEN 'household' ELSE unit END END,
  CASE WHEN shape <> 3 THEN CASE WHEN i % 4 = 0 THEN 'year' WHEN i % 4 = 1 THEN 'month' ELSE 'unstated' END END,
  NULL
FROM bench_projects
UNION ALL
SELECT i, 6, '产出指标', '成本指标', town || '专职委员工资',
  CASE WHEN shape = 1 THEN 'quantity' ELSE 'placeholder' END, CASE WHEN shape = 1 THEN '=' END,
  CASE WHEN shape = 1 THEN 30000 + i % 100 END, CASE WHEN shape = 1 THEN '元/年' END,
  CASE WHEN shape = 1 THEN 30000 + i % 100 END, NULL, CASE WHEN shape = 1 THEN 'year' END, NULL
FROM bench_projects
UNION ALL
SELECT i, 7, '效益指标', '社会效益指标', town || benefit || '对象生活改善情况', 'qualitative', NULL, NULL, NULL,
  NULL, NULL, NULL, NULL
FROM bench_projects
UNION ALL
SELECT i, 8, '效益指标', '可持续影响指标', '长效机制', 'qualitative', NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM bench_projects
UNION ALL
SELECT i, 9, '满意度指标', '服务对象满意度指标', town || '受益残疾人满意度', 'quantity', '>=', 80 + i % 21, '%',
  NULL, NULL, NULL, NULL
FROM bench_projects
UNION ALL
SELECT i, 10, '效益指标', '经济效益指标', '经济效益', 'placeholder', NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM bench_projects;

INSERT INTO indicators BY NAME
SELECT
  p.project_id || '/' || r.ordinal AS indicator_id, p.project_id, p.document_id, r.ordinal,
  'project' AS scope, r.level1, r.level2, r.level1 AS level1_raw, r.level2 AS level2_raw, r.name,
  r.name AS name_raw,
  CASE r.value_kind
    WHEN 'quantity' THEN coalesce(r.comparator, '') || r.number || coalesce(r.unit, '')
    WHEN 'deadline' THEN CAST(r.deadline AS VARCHAR)
    WHEN 'qualitative' THEN '有效提高'
    ELSE '无'
  END AS raw_value,
  r.value_kind, r.comparator, true AS comparator_printed, r.number, r.unit,
  CAST(r.yuan AS DECIMAL(18, 2)) AS yuan, r.per, r.period, r.deadline, 'annual' AS term,
  1 AS confidence, '表' || p.i || '/行' || r.ordinal AS location
FROM bench_rows r
JOIN bench_projects p ON p.i = r.i;

INSERT INTO narrative_amounts BY NAME
SELECT
  project_id, 1 AS ordinal, '=' AS comparator, CAST(yuan AS DECIMAL(18, 2)) AS yuan,
  'person' AS per, 'year' AS period, '每人每年' || yuan || '元' AS quotation,
  town || benefit || '补助每人每年' || yuan || '元' AS context, '表' || i || '/目标' AS location
FROM bench_projects
WHERE shape = 3 AND i % 2 = 0;

DROP TABLE bench_rows;
DROP TABLE bench_projects;
DROP TABLE bench_counties;
DROP TABLE bench_benefits;
