-- The facts: what the documents say. Names and meanings are a contract with other programs.
-- No foreign keys: replacing a document deletes and inserts the same keys in one transaction,
-- which DuckDB refuses with them. No checks either: the appender of DuckDB 2.0.0 reports them as
-- broken from the second block of 2048 rows on, whatever the rows hold. A query after each load
-- proves instead that every reference holds and every closed list is kept. No primary keys: their
-- indexes cost as much again as storing the rows; that query proves every id unique, too.

CREATE TABLE documents (
  document_id     VARCHAR NOT NULL,
  path            VARCHAR NOT NULL,
  sha256          VARCHAR NOT NULL,
  bytes           BIGINT NOT NULL,
  format          VARCHAR,
  province        VARCHAR,
  city            VARCHAR,
  county_code     VARCHAR,
  county          VARCHAR,
  fiscal_year     INTEGER,
  status          VARCHAR NOT NULL,
  reason          VARCHAR,
  duplicate_of    VARCHAR,
  goal_tables     INTEGER NOT NULL,
  indicators      INTEGER NOT NULL,
  rows_seen       INTEGER NOT NULL,
  rows_reported   INTEGER NOT NULL,
  masked          INTEGER NOT NULL
);
COMMENT ON TABLE documents IS '收到的文件：每个文件一行，说明读取结果';
COMMENT ON COLUMN documents.document_id IS '文件标识：由路径和内容摘要算出，重读不变';
COMMENT ON COLUMN documents.path IS '相对收件箱的路径';
COMMENT ON COLUMN documents.sha256 IS '内容摘要（SHA-256，十六进制）';
COMMENT ON COLUMN documents.bytes IS '文件大小（字节）';
COMMENT ON COLUMN documents.format IS '按内容识别的格式，如 docx、text';
COMMENT ON COLUMN documents.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN documents.city IS '地级市名称';
COMMENT ON COLUMN documents.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN documents.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN documents.fiscal_year IS '预算年度';
COMMENT ON COLUMN documents.status IS 'read 已读 | partly_read 部分已读 | rejected 未读 | duplicate 重复 | gone 已不在收件箱';
COMMENT ON COLUMN documents.reason IS '原因代码，释义见 data/words/reasons.csv';
COMMENT ON COLUMN documents.duplicate_of IS '内容相同的另一文件的标识';
COMMENT ON COLUMN documents.goal_tables IS '读出的绩效目标表张数';
COMMENT ON COLUMN documents.indicators IS '读出的指标条数（项目级和部门级）';
COMMENT ON COLUMN documents.rows_seen IS '指标区内见到的行数（不含空白模板行）';
COMMENT ON COLUMN documents.rows_reported IS '指标区内未能入库、已在 doubts 中说明的行数';
COMMENT ON COLUMN documents.masked IS '入库前隐去的个人信息处数';

CREATE TABLE projects (
  project_id            VARCHAR NOT NULL,
  document_id           VARCHAR NOT NULL,
  table_ordinal         INTEGER NOT NULL,
  table_kind            VARCHAR NOT NULL,
  stage                 VARCHAR,
  province              VARCHAR,
  city                  VARCHAR,
  county_code           VARCHAR,
  county                VARCHAR,
  fiscal_year           INTEGER,
  title                 VARCHAR,
  title_date            DATE,
  project_name          VARCHAR,
  project_code          VARCHAR,
  document_number       VARCHAR,
  competent_department  VARCHAR,
  implementing_unit     VARCHAR,
  department_code       VARCHAR,
  budget_yuan           DECIMAL(18,2),
  total_budget_yuan     DECIMAL(18,2),
  budget_unit           VARCHAR,
  fiscal_funds_yuan     DECIMAL(18,2),
  other_funds_yuan      DECIMAL(18,2),
  carried_over_yuan     DECIMAL(18,2),
  budget_raw            VARCHAR,
  fund_use              VARCHAR,
  goal                  VARCHAR,
  superseded_by         VARCHAR,
  confidence            DECIMAL(3,2) NOT NULL,
  location              VARCHAR NOT NULL
);
COMMENT ON TABLE projects IS '绩效目标表：每张一行';
COMMENT ON COLUMN projects.project_id IS '目标表标识';
COMMENT ON COLUMN projects.document_id IS '所在文件';
COMMENT ON COLUMN projects.table_ordinal IS '在文件内的序号，从 1 起';
COMMENT ON COLUMN projects.table_kind IS 'project 项目表 | regional 区域绩效目标表 | self_evaluation 自评表；只有项目表进入统计';
COMMENT ON COLUMN projects.stage IS '申报 | 批复 | 调整；未载明为空';
COMMENT ON COLUMN projects.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN projects.city IS '地级市名称';
COMMENT ON COLUMN projects.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN projects.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN projects.fiscal_year IS '预算年度';
COMMENT ON COLUMN projects.title IS '表题';
COMMENT ON COLUMN projects.title_date IS '表题或文件名中的日期';
COMMENT ON COLUMN projects.project_name IS '项目名称';
COMMENT ON COLUMN projects.project_code IS '项目编码';
COMMENT ON COLUMN projects.document_number IS '文号';
COMMENT ON COLUMN projects.competent_department IS '主管部门';
COMMENT ON COLUMN projects.implementing_unit IS '实施单位；只印一个单位时与主管部门相同';
COMMENT ON COLUMN projects.department_code IS '单位代码';
COMMENT ON COLUMN projects.budget_yuan IS '年度资金总额（元）';
COMMENT ON COLUMN projects.total_budget_yuan IS '项目总额、中期资金总额（元）';
COMMENT ON COLUMN projects.budget_unit IS '表中金额的单位：元、万元；未载明为空';
COMMENT ON COLUMN projects.fiscal_funds_yuan IS '其中：财政资金（元）';
COMMENT ON COLUMN projects.other_funds_yuan IS '其中：其他资金（元）';
COMMENT ON COLUMN projects.carried_over_yuan IS '其中：上年结转（元）';
COMMENT ON COLUMN projects.budget_raw IS '年度资金总额原文';
COMMENT ON COLUMN projects.fund_use IS '资金用途';
COMMENT ON COLUMN projects.goal IS '绩效目标';
COMMENT ON COLUMN projects.superseded_by IS '取代本表的目标表标识；非空则不进入统计';
COMMENT ON COLUMN projects.confidence IS '读取把握，0 到 1';
COMMENT ON COLUMN projects.location IS '在原文中的位置';

CREATE TABLE spending_plan (
  project_id          VARCHAR NOT NULL,
  point               VARCHAR NOT NULL,
  point_date          DATE,
  cumulative_percent  DECIMAL(9,4) NOT NULL
);
COMMENT ON TABLE spending_plan IS '资金支出计划：每个时点一行';
COMMENT ON COLUMN spending_plan.project_id IS '所属目标表';
COMMENT ON COLUMN spending_plan.point IS '时点原文，如 3月底';
COMMENT ON COLUMN spending_plan.point_date IS '时点最后一日';
COMMENT ON COLUMN spending_plan.cumulative_percent IS '累计支出比例（%）';

CREATE TABLE department_goals (
  goal_id      VARCHAR NOT NULL,
  document_id  VARCHAR NOT NULL,
  province     VARCHAR,
  city         VARCHAR,
  county_code  VARCHAR,
  county       VARCHAR,
  fiscal_year  INTEGER,
  department   VARCHAR,
  section      VARCHAR NOT NULL,
  number       VARCHAR,
  title        VARCHAR,
  text         VARCHAR NOT NULL,
  location     VARCHAR NOT NULL
);
COMMENT ON TABLE department_goals IS '部门整体绩效目标：总体目标、分项目标、保障措施';
COMMENT ON COLUMN department_goals.goal_id IS '目标标识';
COMMENT ON COLUMN department_goals.document_id IS '所在文件';
COMMENT ON COLUMN department_goals.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN department_goals.city IS '地级市名称';
COMMENT ON COLUMN department_goals.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN department_goals.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN department_goals.fiscal_year IS '预算年度';
COMMENT ON COLUMN department_goals.department IS '部门名称';
COMMENT ON COLUMN department_goals.section IS 'overall 总体目标 | sub_goal 分项目标 | safeguard 保障措施';
COMMENT ON COLUMN department_goals.number IS '序号原文，如（一）';
COMMENT ON COLUMN department_goals.title IS '小标题';
COMMENT ON COLUMN department_goals.text IS '全文';
COMMENT ON COLUMN department_goals.location IS '在原文中的位置';

CREATE TABLE indicators (
  indicator_id        VARCHAR NOT NULL,
  project_id          VARCHAR,
  goal_id             VARCHAR,
  document_id         VARCHAR NOT NULL,
  ordinal             INTEGER NOT NULL,
  scope               VARCHAR NOT NULL,
  level1              VARCHAR,
  level2              VARCHAR,
  cost_level2         VARCHAR,
  level1_raw          VARCHAR,
  level2_raw          VARCHAR,
  name                VARCHAR NOT NULL,
  name_raw            VARCHAR NOT NULL,
  description         VARCHAR,
  raw_value           VARCHAR NOT NULL,
  value_kind          VARCHAR NOT NULL,
  comparator          VARCHAR,
  comparator_printed  BOOLEAN NOT NULL,
  number              DECIMAL(24,6),
  number_high         DECIMAL(24,6),
  unit                VARCHAR,
  yuan                DECIMAL(18,2),
  per                 VARCHAR,
  period              VARCHAR,
  deadline            DATE,
  term                VARCHAR NOT NULL,
  midterm_raw_value   VARCHAR,
  area                VARCHAR,
  weight              DECIMAL(9,4),
  actual_raw          VARCHAR,
  basis               VARCHAR,
  confidence          DECIMAL(3,2) NOT NULL,
  location            VARCHAR NOT NULL
);
COMMENT ON TABLE indicators IS '绩效指标：每条一行';
COMMENT ON COLUMN indicators.indicator_id IS '指标标识';
COMMENT ON COLUMN indicators.project_id IS '所属目标表；部门级指标为空';
COMMENT ON COLUMN indicators.goal_id IS '所属部门整体目标；项目级指标为空';
COMMENT ON COLUMN indicators.document_id IS '所在文件';
COMMENT ON COLUMN indicators.ordinal IS '在表内的序号，从 1 起';
COMMENT ON COLUMN indicators.scope IS 'project 项目级 | department 部门级';
COMMENT ON COLUMN indicators.level1 IS '一级指标（统一口径：成本列在产出之下）';
COMMENT ON COLUMN indicators.level2 IS '二级指标（统一口径）';
COMMENT ON COLUMN indicators.cost_level2 IS '成本的二级：经济成本指标、社会成本指标、生态环境成本指标';
COMMENT ON COLUMN indicators.level1_raw IS '一级指标原文';
COMMENT ON COLUMN indicators.level2_raw IS '二级指标原文';
COMMENT ON COLUMN indicators.name IS '三级指标名称';
COMMENT ON COLUMN indicators.name_raw IS '三级指标名称原文';
COMMENT ON COLUMN indicators.description IS '指标描述';
COMMENT ON COLUMN indicators.raw_value IS '指标值原文';
COMMENT ON COLUMN indicators.value_kind IS 'quantity 数值 | range 区间 | deadline 时限 | qualitative 定性 | placeholder 填“无”';
COMMENT ON COLUMN indicators.comparator IS '>= <= = > <';
COMMENT ON COLUMN indicators.comparator_printed IS '原文是否写明比较符';
COMMENT ON COLUMN indicators.number IS '数值（区间为下限），以 unit 计';
COMMENT ON COLUMN indicators.number_high IS '区间上限，以 unit 计';
COMMENT ON COLUMN indicators.unit IS '计量单位';
COMMENT ON COLUMN indicators.yuan IS '单位为金额时折合元';
COMMENT ON COLUMN indicators.per IS '金额按什么计：person 人 | household 户 | person_time 人次 | 其他单位原词；总额为空';
COMMENT ON COLUMN indicators.period IS '金额的时间：year | quarter | month | day | term | once | unstated；非金额为空';
COMMENT ON COLUMN indicators.deadline IS '时限最后一日';
COMMENT ON COLUMN indicators.term IS 'annual 年度 | midterm 中期';
COMMENT ON COLUMN indicators.midterm_raw_value IS '中期指标值原文';
COMMENT ON COLUMN indicators.area IS '分乡镇填列时的乡镇';
COMMENT ON COLUMN indicators.weight IS '分值、权重';
COMMENT ON COLUMN indicators.actual_raw IS '自评表中的实际完成值原文';
COMMENT ON COLUMN indicators.basis IS '指标值确定依据';
COMMENT ON COLUMN indicators.confidence IS '读取把握，0 到 1';
COMMENT ON COLUMN indicators.location IS '在原文中的位置';

CREATE TABLE narrative_amounts (
  project_id  VARCHAR NOT NULL,
  ordinal     INTEGER NOT NULL,
  comparator  VARCHAR NOT NULL,
  yuan        DECIMAL(18,2) NOT NULL,
  per         VARCHAR,
  period      VARCHAR NOT NULL,
  quotation   VARCHAR NOT NULL,
  context     VARCHAR NOT NULL,
  location    VARCHAR NOT NULL
);
COMMENT ON TABLE narrative_amounts IS '目标文本中载明的标准，如“每人每年20000元”';
COMMENT ON COLUMN narrative_amounts.project_id IS '所属目标表';
COMMENT ON COLUMN narrative_amounts.ordinal IS '在表内的序号，从 1 起';
COMMENT ON COLUMN narrative_amounts.comparator IS '>= <= =；未写上下限为 =';
COMMENT ON COLUMN narrative_amounts.yuan IS '金额（元）';
COMMENT ON COLUMN narrative_amounts.per IS '按什么计：person | household | person_time | 其他单位原词';
COMMENT ON COLUMN narrative_amounts.period IS 'year | quarter | month | day | term | once | unstated';
COMMENT ON COLUMN narrative_amounts.quotation IS '原文';
COMMENT ON COLUMN narrative_amounts.context IS '原文所在的句子';
COMMENT ON COLUMN narrative_amounts.location IS '在原文中的位置';

CREATE TABLE doubts (
  document_id   VARCHAR NOT NULL,
  ordinal       INTEGER NOT NULL,
  project_id    VARCHAR,
  indicator_id  VARCHAR,
  reason        VARCHAR NOT NULL,
  text          VARCHAR NOT NULL,
  location      VARCHAR NOT NULL
);
COMMENT ON TABLE doubts IS '读取存疑和未读之处';
COMMENT ON COLUMN doubts.document_id IS '所在文件';
COMMENT ON COLUMN doubts.ordinal IS '在文件内的序号，从 1 起';
COMMENT ON COLUMN doubts.project_id IS '涉及的目标表';
COMMENT ON COLUMN doubts.indicator_id IS '涉及的指标';
COMMENT ON COLUMN doubts.reason IS '原因代码，释义见 data/words/reasons.csv';
COMMENT ON COLUMN doubts.text IS '原文';
COMMENT ON COLUMN doubts.location IS '在原文中的位置';
