-- Indicator profiles, satisfaction by object, and the money behind the goals.

CREATE TABLE project_kinds (
  project_id       VARCHAR NOT NULL,
  province         VARCHAR,
  city             VARCHAR,
  county_code      VARCHAR,
  county           VARCHAR,
  fiscal_year      INTEGER,
  department       VARCHAR,
  department_kind  VARCHAR NOT NULL,
  field            VARCHAR NOT NULL,
  form             VARCHAR NOT NULL,
  document_number  VARCHAR,
  source_level     VARCHAR NOT NULL CHECK (source_level IN ('central', 'province', 'city', 'county', 'unknown', 'none')),
  source_basis     VARCHAR NOT NULL CHECK (source_basis IN ('transfers', 'document_number', 'none')),
  fund             VARCHAR NOT NULL,
  budget_kind      VARCHAR NOT NULL,
  fund_basis       VARCHAR NOT NULL CHECK (fund_basis IN ('transfers', 'project_name', 'fund_use', 'none')),
  has_goals        BOOLEAN NOT NULL,
  budget_yuan      DECIMAL(18,2),
  location         VARCHAR NOT NULL
);
COMMENT ON TABLE project_kinds IS '项目归类：部门、领域、表式、资金来源层级和资金种类，每个计入统计的项目一行';
COMMENT ON COLUMN project_kinds.project_id IS '目标表标识';
COMMENT ON COLUMN project_kinds.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN project_kinds.city IS '地级市名称';
COMMENT ON COLUMN project_kinds.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN project_kinds.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN project_kinds.fiscal_year IS '预算年度';
COMMENT ON COLUMN project_kinds.department IS '部门原文：主管部门，没有时为实施单位';
COMMENT ON COLUMN project_kinds.department_kind IS '部门归类：去掉县名和单位编码，再按词表归并；未写为“未载明”';
COMMENT ON COLUMN project_kinds.field IS '领域：按部门，部门看不出时按项目名称；都看不出为“未归类”';
COMMENT ON COLUMN project_kinds.form IS '表式：成本放在哪里、层级怎样称呼，以文件为单位';
COMMENT ON COLUMN project_kinds.document_number IS '文号，统一写法，如 冀财社〔2024〕163号';
COMMENT ON COLUMN project_kinds.source_level IS 'central 中央 | province 省级 | city 市级 | county 县级 | unknown 文号未识别 | none 未写文号';
COMMENT ON COLUMN project_kinds.source_basis IS 'transfers 参考表 | document_number 文号 | none 无依据';
COMMENT ON COLUMN project_kinds.fund IS '资金种类；提到几种为“多种资金”，没有提到为“未载明”';
COMMENT ON COLUMN project_kinds.budget_kind IS '属于哪本预算';
COMMENT ON COLUMN project_kinds.fund_basis IS 'transfers 参考表 | project_name 项目名称 | fund_use 资金用途 | none 无依据';
COMMENT ON COLUMN project_kinds.has_goals IS '至少设一条实际指标（填“无”不算）';
COMMENT ON COLUMN project_kinds.budget_yuan IS '年度预算（元）；未写为空';
COMMENT ON COLUMN project_kinds.location IS '在原文中的位置';

CREATE TABLE indicator_type_profiles (
  dimension                   VARCHAR NOT NULL CHECK (dimension IN ('province', 'county', 'department_kind', 'field', 'form')),
  group_name                  VARCHAR,
  province                    VARCHAR,
  city                        VARCHAR,
  county_code                 VARCHAR,
  county                      VARCHAR,
  fiscal_year                 INTEGER,
  taxonomy                    VARCHAR NOT NULL CHECK (taxonomy IN ('2015', '2021')),
  taxonomy_in_use             BOOLEAN NOT NULL,
  level1                      VARCHAR,
  level2                      VARCHAR,
  real_indicators             INTEGER NOT NULL,
  indicators                  INTEGER NOT NULL,
  quantitative                INTEGER NOT NULL,
  dated                       INTEGER NOT NULL,
  qualitative                 INTEGER NOT NULL,
  placeholder                 INTEGER NOT NULL,
  all_real_indicators         INTEGER NOT NULL,
  real_share_percent          DECIMAL(9,1),
  all_indicators              INTEGER NOT NULL,
  nominal_share_percent       DECIMAL(9,1),
  projects                    INTEGER NOT NULL,
  projects_not_applicable     INTEGER NOT NULL,
  projects_with_real          INTEGER NOT NULL,
  set_percent                 DECIMAL(9,1),
  province_all_real_indicators INTEGER NOT NULL,
  province_real_share_percent DECIMAL(9,1),
  real_share_difference_points DECIMAL(9,1),
  province_projects_applicable INTEGER NOT NULL,
  province_set_percent        DECIMAL(9,1),
  set_difference_points       DECIMAL(9,1)
);
COMMENT ON TABLE indicator_type_profiles IS '指标类型构成：一省一年中各县、各类部门、各领域、各种表式，与全省的差（百分点）';
COMMENT ON COLUMN indicator_type_profiles.dimension IS 'province 全省 | county 县 | department_kind 部门 | field 领域 | form 表式';
COMMENT ON COLUMN indicator_type_profiles.group_name IS '部门、领域或表式的名称；全省和县为空';
COMMENT ON COLUMN indicator_type_profiles.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN indicator_type_profiles.city IS '地级市名称';
COMMENT ON COLUMN indicator_type_profiles.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN indicator_type_profiles.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN indicator_type_profiles.fiscal_year IS '预算年度';
COMMENT ON COLUMN indicator_type_profiles.taxonomy IS '2015 成本列在产出之下 | 2021 成本为一级指标（财预〔2021〕101号）';
COMMENT ON COLUMN indicator_type_profiles.taxonomy_in_use IS '该省该年采用的是这一口径（词表 taxonomies.csv）';
COMMENT ON COLUMN indicator_type_profiles.level1 IS '一级指标；未识别为空';
COMMENT ON COLUMN indicator_type_profiles.level2 IS '二级指标；未识别为空';
COMMENT ON COLUMN indicator_type_profiles.real_indicators IS '实际指标条数（不含填“无”）';
COMMENT ON COLUMN indicator_type_profiles.indicators IS '名义条数（含填“无”）';
COMMENT ON COLUMN indicator_type_profiles.quantitative IS '其中定量（数值、区间）';
COMMENT ON COLUMN indicator_type_profiles.dated IS '其中时限';
COMMENT ON COLUMN indicator_type_profiles.qualitative IS '其中定性';
COMMENT ON COLUMN indicator_type_profiles.placeholder IS '其中填“无”';
COMMENT ON COLUMN indicator_type_profiles.all_real_indicators IS '各类型实际指标合计（占比的分母）';
COMMENT ON COLUMN indicator_type_profiles.real_share_percent IS '实际指标占比（%）';
COMMENT ON COLUMN indicator_type_profiles.all_indicators IS '各类型名义条数合计';
COMMENT ON COLUMN indicator_type_profiles.nominal_share_percent IS '名义占比（%）';
COMMENT ON COLUMN indicator_type_profiles.projects IS '项目数';
COMMENT ON COLUMN indicator_type_profiles.projects_not_applicable IS '不适用的项目数（人员、运转类项目不要求效益指标）';
COMMENT ON COLUMN indicator_type_profiles.projects_with_real IS '至少设一条实际指标的项目数';
COMMENT ON COLUMN indicator_type_profiles.set_percent IS '指标设置率（%）：设有实际指标的项目 ÷（项目 − 不适用）';
COMMENT ON COLUMN indicator_type_profiles.province_all_real_indicators IS '全省实际指标合计（n）';
COMMENT ON COLUMN indicator_type_profiles.province_real_share_percent IS '全省实际指标占比（%）';
COMMENT ON COLUMN indicator_type_profiles.real_share_difference_points IS '占比与全省的差（百分点）';
COMMENT ON COLUMN indicator_type_profiles.province_projects_applicable IS '全省适用的项目数（n）';
COMMENT ON COLUMN indicator_type_profiles.province_set_percent IS '全省指标设置率（%）';
COMMENT ON COLUMN indicator_type_profiles.set_difference_points IS '设置率与全省的差（百分点）';

ALTER TABLE satisfaction_targets ADD COLUMN field VARCHAR;
ALTER TABLE satisfaction_targets ADD COLUMN extreme VARCHAR;
COMMENT ON COLUMN satisfaction_targets.field IS '领域';
COMMENT ON COLUMN satisfaction_targets.extreme IS 'lowest 该省该年最低 | full 100% | 空 其他';

CREATE TABLE satisfaction_groups (
  dimension       VARCHAR NOT NULL CHECK (dimension IN ('service_object', 'field')),
  group_name      VARCHAR,
  province        VARCHAR,
  city            VARCHAR,
  county_code     VARCHAR,
  county          VARCHAR,
  fiscal_year     INTEGER,
  counties        INTEGER NOT NULL,
  n               INTEGER NOT NULL,
  min_percent     DECIMAL(9,4),
  p25_percent     DECIMAL(9,4),
  median_percent  DECIMAL(9,4),
  p75_percent     DECIMAL(9,4),
  max_percent     DECIMAL(9,4),
  mean_percent    DECIMAL(9,4)
);
COMMENT ON TABLE satisfaction_groups IS '满意度目标分布，按服务对象和领域：县的行以目标计，省的行以各县平均计';
COMMENT ON COLUMN satisfaction_groups.dimension IS 'service_object 服务对象 | field 领域';
COMMENT ON COLUMN satisfaction_groups.group_name IS '服务对象或领域；没有写明服务对象为空';
COMMENT ON COLUMN satisfaction_groups.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN satisfaction_groups.city IS '地级市名称';
COMMENT ON COLUMN satisfaction_groups.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN satisfaction_groups.county IS '县（市、区、旗）名称；市本级为市名；空是全省';
COMMENT ON COLUMN satisfaction_groups.fiscal_year IS '预算年度';
COMMENT ON COLUMN satisfaction_groups.counties IS '有满意度目标的县数';
COMMENT ON COLUMN satisfaction_groups.n IS '满意度目标条数';
COMMENT ON COLUMN satisfaction_groups.min_percent IS '最小值（%）';
COMMENT ON COLUMN satisfaction_groups.p25_percent IS '下四分位（%）';
COMMENT ON COLUMN satisfaction_groups.median_percent IS '中位数（%）';
COMMENT ON COLUMN satisfaction_groups.p75_percent IS '上四分位（%）';
COMMENT ON COLUMN satisfaction_groups.max_percent IS '最大值（%）';
COMMENT ON COLUMN satisfaction_groups.mean_percent IS '平均值（%）';

CREATE TABLE satisfaction_excluded (
  indicator_id  VARCHAR NOT NULL,
  project_id    VARCHAR NOT NULL,
  province      VARCHAR,
  city          VARCHAR,
  county_code   VARCHAR,
  county        VARCHAR,
  fiscal_year   INTEGER,
  reason        VARCHAR NOT NULL CHECK (reason IN ('placeholder', 'complaint', 'upper_bound', 'other_unit', 'out_of_range')),
  name          VARCHAR NOT NULL,
  raw_value     VARCHAR NOT NULL,
  location      VARCHAR NOT NULL
);
COMMENT ON TABLE satisfaction_excluded IS '列在满意度之下、但不是满意度目标的指标，及其原因';
COMMENT ON COLUMN satisfaction_excluded.indicator_id IS '指标标识';
COMMENT ON COLUMN satisfaction_excluded.project_id IS '所属目标表';
COMMENT ON COLUMN satisfaction_excluded.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN satisfaction_excluded.city IS '地级市名称';
COMMENT ON COLUMN satisfaction_excluded.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN satisfaction_excluded.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN satisfaction_excluded.fiscal_year IS '预算年度';
COMMENT ON COLUMN satisfaction_excluded.reason IS 'placeholder 填“无” | complaint 投诉率等 | upper_bound 只有上限 | other_unit 不是百分比（如分） | out_of_range 不在0至100之间，填写有误';
COMMENT ON COLUMN satisfaction_excluded.name IS '指标名称';
COMMENT ON COLUMN satisfaction_excluded.raw_value IS '指标值原文';
COMMENT ON COLUMN satisfaction_excluded.location IS '在原文中的位置';

CREATE TABLE department_satisfaction (
  indicator_id        VARCHAR NOT NULL,
  goal_id             VARCHAR NOT NULL,
  province            VARCHAR,
  city                VARCHAR,
  county_code         VARCHAR,
  county              VARCHAR,
  fiscal_year         INTEGER,
  department          VARCHAR,
  department_kind     VARCHAR,
  name                VARCHAR NOT NULL,
  service_object      VARCHAR,
  percent             DECIMAL(9,4),
  raw_value           VARCHAR NOT NULL,
  project_object      VARCHAR,
  n                   INTEGER NOT NULL,
  min_percent         DECIMAL(9,4),
  median_percent      DECIMAL(9,4),
  max_percent         DECIMAL(9,4),
  mean_percent        DECIMAL(9,4),
  comparison          VARCHAR NOT NULL CHECK (comparison IN ('same_object', 'different_object', 'object_unstated', 'no_project_target')),
  difference_points   DECIMAL(9,4),
  location            VARCHAR NOT NULL
);
COMMENT ON TABLE department_satisfaction IS '部门整体的满意度目标与该部门项目的满意度目标并列；对象相同才比较';
COMMENT ON COLUMN department_satisfaction.indicator_id IS '部门整体指标的标识';
COMMENT ON COLUMN department_satisfaction.goal_id IS '部门整体绩效目标的标识';
COMMENT ON COLUMN department_satisfaction.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN department_satisfaction.city IS '地级市名称';
COMMENT ON COLUMN department_satisfaction.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN department_satisfaction.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN department_satisfaction.fiscal_year IS '预算年度';
COMMENT ON COLUMN department_satisfaction.department IS '部门原文';
COMMENT ON COLUMN department_satisfaction.department_kind IS '部门归类';
COMMENT ON COLUMN department_satisfaction.name IS '部门整体指标的名称';
COMMENT ON COLUMN department_satisfaction.service_object IS '服务对象；没有写明为空';
COMMENT ON COLUMN department_satisfaction.percent IS '部门整体的目标（%）；非数值为空';
COMMENT ON COLUMN department_satisfaction.raw_value IS '指标值原文';
COMMENT ON COLUMN department_satisfaction.project_object IS '并列的项目目标的服务对象';
COMMENT ON COLUMN department_satisfaction.n IS '该部门项目中这一对象的满意度目标条数';
COMMENT ON COLUMN department_satisfaction.min_percent IS '项目目标最小值（%）';
COMMENT ON COLUMN department_satisfaction.median_percent IS '项目目标中位数（%）';
COMMENT ON COLUMN department_satisfaction.max_percent IS '项目目标最大值（%）';
COMMENT ON COLUMN department_satisfaction.mean_percent IS '项目目标平均值（%）';
COMMENT ON COLUMN department_satisfaction.comparison IS 'same_object 对象相同 | different_object 对象不同，仅并列 | object_unstated 对象未写明，仅并列 | no_project_target 项目没有满意度目标';
COMMENT ON COLUMN department_satisfaction.difference_points IS '项目目标平均值 − 部门整体目标（百分点）；对象相同才有';
COMMENT ON COLUMN department_satisfaction.location IS '在原文中的位置';

CREATE TABLE money_by_source (
  province                 VARCHAR,
  city                     VARCHAR,
  county_code              VARCHAR,
  county                   VARCHAR,
  fiscal_year              INTEGER,
  source_level             VARCHAR NOT NULL,
  counties                 INTEGER NOT NULL,
  projects                 INTEGER NOT NULL,
  projects_without_budget  INTEGER NOT NULL,
  budget_yuan              DECIMAL(24,2) NOT NULL,
  share_percent            DECIMAL(9,1)
);
COMMENT ON TABLE money_by_source IS '资金来源层级：文号说明是谁的钱；县为空是全省';
COMMENT ON COLUMN money_by_source.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN money_by_source.city IS '地级市名称';
COMMENT ON COLUMN money_by_source.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN money_by_source.county IS '县（市、区、旗）名称；市本级为市名；空是全省';
COMMENT ON COLUMN money_by_source.fiscal_year IS '预算年度';
COMMENT ON COLUMN money_by_source.source_level IS 'central 中央 | province 省级 | city 市级 | county 县级 | unknown 文号未识别 | none 未写文号';
COMMENT ON COLUMN money_by_source.counties IS '县数';
COMMENT ON COLUMN money_by_source.projects IS '项目数';
COMMENT ON COLUMN money_by_source.projects_without_budget IS '其中未写预算的项目数';
COMMENT ON COLUMN money_by_source.budget_yuan IS '年度预算合计（元）';
COMMENT ON COLUMN money_by_source.share_percent IS '占该地该年已读项目预算的比重（%）';

CREATE TABLE money_by_fund (
  province                 VARCHAR,
  city                     VARCHAR,
  county_code              VARCHAR,
  county                   VARCHAR,
  fiscal_year              INTEGER,
  budget_kind              VARCHAR NOT NULL,
  fund                     VARCHAR NOT NULL,
  counties                 INTEGER NOT NULL,
  projects                 INTEGER NOT NULL,
  projects_without_budget  INTEGER NOT NULL,
  budget_yuan              DECIMAL(24,2) NOT NULL,
  share_percent            DECIMAL(9,1)
);
COMMENT ON TABLE money_by_fund IS '资金种类；县为空是全省';
COMMENT ON COLUMN money_by_fund.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN money_by_fund.city IS '地级市名称';
COMMENT ON COLUMN money_by_fund.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN money_by_fund.county IS '县（市、区、旗）名称；市本级为市名；空是全省';
COMMENT ON COLUMN money_by_fund.fiscal_year IS '预算年度';
COMMENT ON COLUMN money_by_fund.budget_kind IS '属于哪本预算';
COMMENT ON COLUMN money_by_fund.fund IS '资金种类';
COMMENT ON COLUMN money_by_fund.counties IS '县数';
COMMENT ON COLUMN money_by_fund.projects IS '项目数';
COMMENT ON COLUMN money_by_fund.projects_without_budget IS '其中未写预算的项目数';
COMMENT ON COLUMN money_by_fund.budget_yuan IS '年度预算合计（元）';
COMMENT ON COLUMN money_by_fund.share_percent IS '占该地该年已读项目预算的比重（%）';

CREATE TABLE department_budgets (
  province                 VARCHAR,
  city                     VARCHAR,
  county_code              VARCHAR,
  county                   VARCHAR,
  fiscal_year              INTEGER,
  department_kind          VARCHAR NOT NULL,
  counties                 INTEGER NOT NULL,
  projects                 INTEGER NOT NULL,
  projects_with_goals      INTEGER NOT NULL,
  projects_without_budget  INTEGER NOT NULL,
  budget_yuan              DECIMAL(24,2) NOT NULL,
  share_percent            DECIMAL(9,1)
);
COMMENT ON TABLE department_budgets IS '部门 × 县的项目预算；县为空是全省';
COMMENT ON COLUMN department_budgets.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN department_budgets.city IS '地级市名称';
COMMENT ON COLUMN department_budgets.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN department_budgets.county IS '县（市、区、旗）名称；市本级为市名；空是全省';
COMMENT ON COLUMN department_budgets.fiscal_year IS '预算年度';
COMMENT ON COLUMN department_budgets.department_kind IS '部门归类';
COMMENT ON COLUMN department_budgets.counties IS '县数';
COMMENT ON COLUMN department_budgets.projects IS '项目数';
COMMENT ON COLUMN department_budgets.projects_with_goals IS '其中至少设一条实际指标的项目数';
COMMENT ON COLUMN department_budgets.projects_without_budget IS '其中未写预算的项目数';
COMMENT ON COLUMN department_budgets.budget_yuan IS '年度预算合计（元）';
COMMENT ON COLUMN department_budgets.share_percent IS '占该地该年已读项目预算的比重（%）';

CREATE TABLE transfers (
  document_number          VARCHAR NOT NULL,
  name                     VARCHAR,
  source_level             VARCHAR NOT NULL,
  kind                     VARCHAR,
  province                 VARCHAR,
  city                     VARCHAR,
  county_code              VARCHAR,
  county                   VARCHAR,
  fiscal_year              INTEGER,
  counties                 INTEGER NOT NULL,
  allotted_yuan            DECIMAL(24,2),
  projects                 INTEGER NOT NULL,
  projects_without_budget  INTEGER NOT NULL,
  split_yuan               DECIMAL(24,2) NOT NULL,
  unsplit_yuan             DECIMAL(24,2),
  split_percent            DECIMAL(24,1),
  outcome                  VARCHAR NOT NULL CHECK (outcome IN ('split', 'partly_split', 'not_split', 'above_allotted', 'not_listed', 'county_unknown'))
);
COMMENT ON TABLE transfers IS '按文号的转移支付：下达到县的金额与各项目目标表所写的金额；县为空是全省';
COMMENT ON COLUMN transfers.document_number IS '文号，统一写法';
COMMENT ON COLUMN transfers.name IS '资金名称（参考表）';
COMMENT ON COLUMN transfers.source_level IS 'central 中央 | province 省级 | city 市级 | county 县级 | unknown 文号未识别';
COMMENT ON COLUMN transfers.kind IS '资金种类（参考表）';
COMMENT ON COLUMN transfers.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN transfers.city IS '地级市名称';
COMMENT ON COLUMN transfers.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN transfers.county IS '县（市、区、旗）名称；空是全省';
COMMENT ON COLUMN transfers.fiscal_year IS '预算年度';
COMMENT ON COLUMN transfers.counties IS '县数';
COMMENT ON COLUMN transfers.allotted_yuan IS '下达金额（元，参考表）；没有列为空';
COMMENT ON COLUMN transfers.projects IS '写明该文号的项目数';
COMMENT ON COLUMN transfers.projects_without_budget IS '其中未写预算的项目数';
COMMENT ON COLUMN transfers.split_yuan IS '已细化到项目的金额（元）';
COMMENT ON COLUMN transfers.unsplit_yuan IS '未细化的金额（元）：下达 − 已细化；细化超出时为负';
COMMENT ON COLUMN transfers.split_percent IS '细化率（%）';
COMMENT ON COLUMN transfers.outcome IS 'split 已全部细化 | partly_split 部分细化 | not_split 未细化 | above_allotted 细化数超出下达数 | not_listed 参考表未列 | county_unknown 参考表中的县名不明确';

CREATE TABLE transfer_quantities (
  document_number    VARCHAR NOT NULL,
  basis              VARCHAR NOT NULL CHECK (basis IN ('transfers', 'regional_table')),
  province           VARCHAR,
  city               VARCHAR,
  county_code        VARCHAR,
  county             VARCHAR,
  fiscal_year        INTEGER,
  name               VARCHAR NOT NULL,
  comparator         VARCHAR NOT NULL,
  promised           DECIMAL(24,6) NOT NULL,
  unit               VARCHAR NOT NULL,
  counties           INTEGER NOT NULL,
  projects           INTEGER NOT NULL,
  upper_bounds       INTEGER NOT NULL,
  quantity           DECIMAL(30,6),
  percent            DECIMAL(24,1),
  outcome            VARCHAR NOT NULL CHECK (outcome IN ('reached', 'below', 'above', 'not_found')),
  note               VARCHAR,
  location           VARCHAR
);
COMMENT ON TABLE transfer_quantities IS '区域承诺的数量与各县项目目标的数量之和，按文号';
COMMENT ON COLUMN transfer_quantities.document_number IS '文号，统一写法';
COMMENT ON COLUMN transfer_quantities.basis IS 'transfers 参考表 | regional_table 区域绩效目标表';
COMMENT ON COLUMN transfer_quantities.province IS '承诺的区域：省';
COMMENT ON COLUMN transfer_quantities.city IS '承诺的区域：市；空是全省';
COMMENT ON COLUMN transfer_quantities.county_code IS '承诺的区域：区划代码';
COMMENT ON COLUMN transfer_quantities.county IS '承诺的区域：县；空是全省或全市';
COMMENT ON COLUMN transfer_quantities.fiscal_year IS '预算年度';
COMMENT ON COLUMN transfer_quantities.name IS '指标名称';
COMMENT ON COLUMN transfer_quantities.comparator IS '>= <= = > <';
COMMENT ON COLUMN transfer_quantities.promised IS '承诺的数量';
COMMENT ON COLUMN transfer_quantities.unit IS '单位';
COMMENT ON COLUMN transfer_quantities.counties IS '有这项数量指标的县数';
COMMENT ON COLUMN transfer_quantities.projects IS '有这项数量指标的项目数';
COMMENT ON COLUMN transfer_quantities.upper_bounds IS '只写上限、没有相加的条数';
COMMENT ON COLUMN transfer_quantities.quantity IS '各县数量之和；没有同名同单位的指标为空';
COMMENT ON COLUMN transfer_quantities.percent IS '各县之和占承诺的比重（%）';
COMMENT ON COLUMN transfer_quantities.outcome IS 'reached 达到 | below 少于承诺 | above 多于承诺的上限 | not_found 各县没有同名同单位的指标';
COMMENT ON COLUMN transfer_quantities.note IS '以人、户计的数量：跨资金人数可能重复';
COMMENT ON COLUMN transfer_quantities.location IS '区域绩效目标表中的位置';

CREATE TABLE reporting (
  province           VARCHAR,
  city               VARCHAR,
  county_code        VARCHAR,
  county             VARCHAR,
  fiscal_year        INTEGER,
  unit_code          VARCHAR,
  unit               VARCHAR NOT NULL,
  department_kind    VARCHAR NOT NULL,
  expected_yuan      DECIMAL(24,2),
  projects           INTEGER NOT NULL,
  projects_with_goals INTEGER NOT NULL,
  budget_yuan        DECIMAL(24,2) NOT NULL,
  goals_yuan         DECIMAL(24,2) NOT NULL,
  share_percent      DECIMAL(24,1),
  due_date           DATE,
  first_read         DATE,
  status             VARCHAR NOT NULL CHECK (status IN ('reported', 'late', 'missing', 'county_unknown'))
);
COMMENT ON TABLE reporting IS '应报单位的报送情况（参考表 expected-units.csv）';
COMMENT ON COLUMN reporting.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN reporting.city IS '地级市名称';
COMMENT ON COLUMN reporting.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN reporting.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN reporting.fiscal_year IS '预算年度';
COMMENT ON COLUMN reporting.unit_code IS '单位编码（参考表）';
COMMENT ON COLUMN reporting.unit IS '单位名称（参考表）';
COMMENT ON COLUMN reporting.department_kind IS '部门归类';
COMMENT ON COLUMN reporting.expected_yuan IS '应设目标的项目预算（元，参考表）';
COMMENT ON COLUMN reporting.projects IS '已读到的项目数';
COMMENT ON COLUMN reporting.projects_with_goals IS '其中至少设一条实际指标的项目数';
COMMENT ON COLUMN reporting.budget_yuan IS '已读到的项目预算（元）';
COMMENT ON COLUMN reporting.goals_yuan IS '其中有实际指标的项目预算（元）';
COMMENT ON COLUMN reporting.share_percent IS '有目标的预算占应设目标预算的比重（%）';
COMMENT ON COLUMN reporting.due_date IS '报送期限（参考表）';
COMMENT ON COLUMN reporting.first_read IS '最早读到的日期';
COMMENT ON COLUMN reporting.status IS 'reported 已报 | late 逾期报送 | missing 未报 | county_unknown 参考表中的县名不明确';

CREATE TABLE reporting_summary (
  province            VARCHAR,
  city                VARCHAR,
  county_code         VARCHAR,
  county              VARCHAR,
  fiscal_year         INTEGER,
  counties            INTEGER NOT NULL,
  units               INTEGER NOT NULL,
  reported            INTEGER NOT NULL,
  late                INTEGER NOT NULL,
  missing             INTEGER NOT NULL,
  expected_yuan       DECIMAL(24,2),
  goals_yuan          DECIMAL(24,2) NOT NULL,
  share_percent       DECIMAL(24,1),
  projects_unmatched  INTEGER NOT NULL
);
COMMENT ON TABLE reporting_summary IS '报送情况汇总；县为空是全省';
COMMENT ON COLUMN reporting_summary.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN reporting_summary.city IS '地级市名称';
COMMENT ON COLUMN reporting_summary.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN reporting_summary.county IS '县（市、区、旗）名称；空是全省';
COMMENT ON COLUMN reporting_summary.fiscal_year IS '预算年度';
COMMENT ON COLUMN reporting_summary.counties IS '有应报单位的县数';
COMMENT ON COLUMN reporting_summary.units IS '应报单位数';
COMMENT ON COLUMN reporting_summary.reported IS '按期报送（没有期限的，已报即算）';
COMMENT ON COLUMN reporting_summary.late IS '逾期报送';
COMMENT ON COLUMN reporting_summary.missing IS '未报';
COMMENT ON COLUMN reporting_summary.expected_yuan IS '应设目标的项目预算（元）；有单位没有金额的不计';
COMMENT ON COLUMN reporting_summary.goals_yuan IS '这些单位有实际指标的项目预算（元）';
COMMENT ON COLUMN reporting_summary.share_percent IS '有目标的预算占应设目标预算的比重（%）；只算列有金额的单位';
COMMENT ON COLUMN reporting_summary.projects_unmatched IS '不属于任何应报单位的项目数';
