-- The statistics: computed from the facts by analytics, replaced whole at each run.

CREATE TABLE cost_standards (
  cost_standard_id  VARCHAR NOT NULL,
  benefit           VARCHAR NOT NULL,
  sub_kind          VARCHAR NOT NULL,
  payee             VARCHAR NOT NULL CHECK (payee IN ('beneficiary', 'staff', 'organisation', 'equipment')),
  origin            VARCHAR NOT NULL CHECK (origin IN ('declared', 'derived', 'implied', 'narrative')),
  project_id        VARCHAR NOT NULL,
  indicator_id      VARCHAR,
  quantity_indicator_id VARCHAR,
  province          VARCHAR,
  city              VARCHAR,
  county_code       VARCHAR,
  county            VARCHAR,
  fiscal_year       INTEGER,
  yuan              DECIMAL(18,2) NOT NULL,
  comparator        VARCHAR NOT NULL,
  exact             BOOLEAN NOT NULL,
  confirmed_by_budget BOOLEAN NOT NULL,
  per               VARCHAR NOT NULL,
  period            VARCHAR NOT NULL,
  period_basis      VARCHAR NOT NULL CHECK (period_basis IN ('stated', 'by_policy', 'unstated')),
  yuan_per_year     DECIMAL(18,2),
  quotation         VARCHAR NOT NULL,
  location          VARCHAR NOT NULL
);
COMMENT ON TABLE cost_standards IS '人均成本标准：每个依据一行，四种来源不混用';
COMMENT ON COLUMN cost_standards.cost_standard_id IS '标识';
COMMENT ON COLUMN cost_standards.benefit IS '补助（支出）事项';
COMMENT ON COLUMN cost_standards.sub_kind IS '细类；未载明为“未细分”';
COMMENT ON COLUMN cost_standards.payee IS 'beneficiary 受益对象 | staff 基层工作人员 | organisation 机构 | equipment 设备';
COMMENT ON COLUMN cost_standards.origin IS 'declared 表列标准 | derived 分项测算 | implied 预算人均 | narrative 目标文本载明';
COMMENT ON COLUMN cost_standards.project_id IS '所属目标表';
COMMENT ON COLUMN cost_standards.indicator_id IS '金额所在的指标；预算人均和目标文本为空';
COMMENT ON COLUMN cost_standards.quantity_indicator_id IS '测算所用的数量指标';
COMMENT ON COLUMN cost_standards.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN cost_standards.city IS '地级市名称';
COMMENT ON COLUMN cost_standards.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN cost_standards.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN cost_standards.fiscal_year IS '预算年度';
COMMENT ON COLUMN cost_standards.yuan IS '金额（元）';
COMMENT ON COLUMN cost_standards.comparator IS '>= <= = > <；测算所得的方向已按除法倒转';
COMMENT ON COLUMN cost_standards.exact IS '是否为确定值：不是上下限，或经预算核对';
COMMENT ON COLUMN cost_standards.confirmed_by_budget IS '标准×数量＝预算';
COMMENT ON COLUMN cost_standards.per IS 'person 人 | household 户 | person_time 人次 | 其他单位原词';
COMMENT ON COLUMN cost_standards.period IS 'year | quarter | month | day | term | once | unstated';
COMMENT ON COLUMN cost_standards.period_basis IS 'stated 原文载明 | by_policy 按政策 | unstated 未载明';
COMMENT ON COLUMN cost_standards.yuan_per_year IS '折合每年（元）；时间未载明为空';
COMMENT ON COLUMN cost_standards.quotation IS '依据原文';
COMMENT ON COLUMN cost_standards.location IS '在原文中的位置';

CREATE TABLE cost_standards_by_county (
  benefit              VARCHAR NOT NULL,
  sub_kind             VARCHAR NOT NULL,
  payee                VARCHAR NOT NULL,
  origin               VARCHAR NOT NULL,
  per                  VARCHAR NOT NULL,
  period               VARCHAR NOT NULL,
  province             VARCHAR,
  city                 VARCHAR,
  county_code          VARCHAR,
  county               VARCHAR,
  fiscal_year          INTEGER,
  rows                 INTEGER NOT NULL,
  yuan                 DECIMAL(18,2),
  differs              BOOLEAN NOT NULL,
  bounds               INTEGER NOT NULL,
  from_median_percent  DECIMAL(18,1)
);
COMMENT ON TABLE cost_standards_by_county IS '人均成本标准：一县一值';
COMMENT ON COLUMN cost_standards_by_county.benefit IS '补助（支出）事项';
COMMENT ON COLUMN cost_standards_by_county.sub_kind IS '细类';
COMMENT ON COLUMN cost_standards_by_county.payee IS '领取者';
COMMENT ON COLUMN cost_standards_by_county.origin IS '来源';
COMMENT ON COLUMN cost_standards_by_county.per IS '按什么计';
COMMENT ON COLUMN cost_standards_by_county.period IS '时间';
COMMENT ON COLUMN cost_standards_by_county.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN cost_standards_by_county.city IS '地级市名称';
COMMENT ON COLUMN cost_standards_by_county.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN cost_standards_by_county.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN cost_standards_by_county.fiscal_year IS '预算年度';
COMMENT ON COLUMN cost_standards_by_county.rows IS '依据行数';
COMMENT ON COLUMN cost_standards_by_county.yuan IS '确定值的简单平均（元）；只有上下限时为空';
COMMENT ON COLUMN cost_standards_by_county.differs IS '县内不一致';
COMMENT ON COLUMN cost_standards_by_county.bounds IS '其中只是上下限的行数';
COMMENT ON COLUMN cost_standards_by_county.from_median_percent IS '与全省中位数的差（%）';

CREATE TABLE cost_standard_summary (
  benefit      VARCHAR NOT NULL,
  sub_kind     VARCHAR NOT NULL,
  payee        VARCHAR NOT NULL,
  origin       VARCHAR NOT NULL,
  per          VARCHAR NOT NULL,
  period       VARCHAR NOT NULL,
  province     VARCHAR,
  fiscal_year  INTEGER,
  counties     INTEGER NOT NULL,
  rows         INTEGER NOT NULL,
  bounds       INTEGER NOT NULL,
  min_yuan     DECIMAL(18,2),
  p25_yuan     DECIMAL(18,2),
  median_yuan  DECIMAL(18,2),
  p75_yuan     DECIMAL(18,2),
  max_yuan     DECIMAL(18,2)
);
COMMENT ON TABLE cost_standard_summary IS '人均成本标准：一省一年的分布，以县为单位';
COMMENT ON COLUMN cost_standard_summary.benefit IS '补助（支出）事项';
COMMENT ON COLUMN cost_standard_summary.sub_kind IS '细类';
COMMENT ON COLUMN cost_standard_summary.payee IS '领取者';
COMMENT ON COLUMN cost_standard_summary.origin IS '来源';
COMMENT ON COLUMN cost_standard_summary.per IS '按什么计';
COMMENT ON COLUMN cost_standard_summary.period IS '时间';
COMMENT ON COLUMN cost_standard_summary.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN cost_standard_summary.fiscal_year IS '预算年度';
COMMENT ON COLUMN cost_standard_summary.counties IS '有确定值的县数';
COMMENT ON COLUMN cost_standard_summary.rows IS '依据行数';
COMMENT ON COLUMN cost_standard_summary.bounds IS '其中只是上下限的行数';
COMMENT ON COLUMN cost_standard_summary.min_yuan IS '最小值（元）';
COMMENT ON COLUMN cost_standard_summary.p25_yuan IS '下四分位（元）';
COMMENT ON COLUMN cost_standard_summary.median_yuan IS '中位数（元）';
COMMENT ON COLUMN cost_standard_summary.p75_yuan IS '上四分位（元）';
COMMENT ON COLUMN cost_standard_summary.max_yuan IS '最大值（元）';

CREATE TABLE reconciliation (
  project_id     VARCHAR NOT NULL,
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  kind           VARCHAR NOT NULL CHECK (kind IN ('rate_times_quantity', 'item_costs')),
  rate_yuan      DECIMAL(18,2),
  quantity       DECIMAL(24,6),
  need_yuan      DECIMAL(18,2) NOT NULL,
  budget_yuan    DECIMAL(18,2) NOT NULL,
  ratio_percent  DECIMAL(18,1) NOT NULL,
  outcome        VARCHAR NOT NULL CHECK (outcome IN ('fits', 'unexplained', 'above_budget', 'not_comparable')),
  location       VARCHAR NOT NULL
);
COMMENT ON TABLE reconciliation IS '测算核对：标准×数量或分项成本合计，与预算比较';
COMMENT ON COLUMN reconciliation.project_id IS '所属目标表';
COMMENT ON COLUMN reconciliation.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN reconciliation.city IS '地级市名称';
COMMENT ON COLUMN reconciliation.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN reconciliation.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN reconciliation.fiscal_year IS '预算年度';
COMMENT ON COLUMN reconciliation.kind IS 'rate_times_quantity 标准×数量 | item_costs 分项成本合计';
COMMENT ON COLUMN reconciliation.rate_yuan IS '标准（元）';
COMMENT ON COLUMN reconciliation.quantity IS '数量';
COMMENT ON COLUMN reconciliation.need_yuan IS '测算需求（元）';
COMMENT ON COLUMN reconciliation.budget_yuan IS '预算（元）';
COMMENT ON COLUMN reconciliation.ratio_percent IS '测算需求占预算（%）';
COMMENT ON COLUMN reconciliation.outcome IS 'fits 相符 | unexplained 测算不足 | above_budget 测算需求超出预算 | not_comparable 对象不同，不可比';
COMMENT ON COLUMN reconciliation.location IS '在原文中的位置';

CREATE TABLE indicator_types (
  taxonomy            VARCHAR NOT NULL CHECK (taxonomy IN ('2015', '2021')),
  province            VARCHAR,
  city                VARCHAR,
  county_code         VARCHAR,
  county              VARCHAR,
  fiscal_year         INTEGER,
  level1              VARCHAR,
  level2              VARCHAR,
  indicators          INTEGER NOT NULL,
  quantitative        INTEGER NOT NULL,
  dated               INTEGER NOT NULL,
  qualitative         INTEGER NOT NULL,
  placeholder         INTEGER NOT NULL,
  projects            INTEGER NOT NULL,
  projects_with_real  INTEGER NOT NULL,
  projects_not_applicable INTEGER NOT NULL
);
COMMENT ON TABLE indicator_types IS '指标类型分布；县为空是全省，省为空是全部（不作比较）';
COMMENT ON COLUMN indicator_types.taxonomy IS '2015 成本列在产出之下 | 2021 成本为一级指标（财预〔2021〕101号）';
COMMENT ON COLUMN indicator_types.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN indicator_types.city IS '地级市名称';
COMMENT ON COLUMN indicator_types.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN indicator_types.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN indicator_types.fiscal_year IS '预算年度';
COMMENT ON COLUMN indicator_types.level1 IS '一级指标；未识别为空';
COMMENT ON COLUMN indicator_types.level2 IS '二级指标；未识别为空';
COMMENT ON COLUMN indicator_types.indicators IS '指标条数（含填“无”）';
COMMENT ON COLUMN indicator_types.quantitative IS '其中定量（数值、区间）';
COMMENT ON COLUMN indicator_types.dated IS '其中时限';
COMMENT ON COLUMN indicator_types.qualitative IS '其中定性';
COMMENT ON COLUMN indicator_types.placeholder IS '其中填“无”';
COMMENT ON COLUMN indicator_types.projects IS '该地该年全部项目数';
COMMENT ON COLUMN indicator_types.projects_with_real IS '至少设一条实际指标的项目数';
COMMENT ON COLUMN indicator_types.projects_not_applicable IS '不适用的项目数（人员、运转类项目不要求效益指标）';

CREATE TABLE satisfaction_targets (
  indicator_id    VARCHAR NOT NULL,
  project_id      VARCHAR NOT NULL,
  province        VARCHAR,
  city            VARCHAR,
  county_code     VARCHAR,
  county          VARCHAR,
  fiscal_year     INTEGER,
  service_object  VARCHAR,
  percent         DECIMAL(9,4),
  comparator      VARCHAR,
  raw_value       VARCHAR NOT NULL,
  location        VARCHAR NOT NULL
);
COMMENT ON TABLE satisfaction_targets IS '满意度目标：每条一行';
COMMENT ON COLUMN satisfaction_targets.indicator_id IS '指标标识';
COMMENT ON COLUMN satisfaction_targets.project_id IS '所属目标表';
COMMENT ON COLUMN satisfaction_targets.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN satisfaction_targets.city IS '地级市名称';
COMMENT ON COLUMN satisfaction_targets.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN satisfaction_targets.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN satisfaction_targets.fiscal_year IS '预算年度';
COMMENT ON COLUMN satisfaction_targets.service_object IS '服务对象';
COMMENT ON COLUMN satisfaction_targets.percent IS '目标（%）；非数值为空';
COMMENT ON COLUMN satisfaction_targets.comparator IS '>= = >';
COMMENT ON COLUMN satisfaction_targets.raw_value IS '指标值原文';
COMMENT ON COLUMN satisfaction_targets.location IS '在原文中的位置';

CREATE TABLE satisfaction_summary (
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
COMMENT ON TABLE satisfaction_summary IS '满意度目标分布：县的行以目标计，省的行以各县平均计；省为空是全部（不作比较）';
COMMENT ON COLUMN satisfaction_summary.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN satisfaction_summary.city IS '地级市名称';
COMMENT ON COLUMN satisfaction_summary.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN satisfaction_summary.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN satisfaction_summary.fiscal_year IS '预算年度';
COMMENT ON COLUMN satisfaction_summary.counties IS '有满意度目标的县数';
COMMENT ON COLUMN satisfaction_summary.n IS '满意度目标条数';
COMMENT ON COLUMN satisfaction_summary.min_percent IS '最小值（%）';
COMMENT ON COLUMN satisfaction_summary.p25_percent IS '下四分位（%）';
COMMENT ON COLUMN satisfaction_summary.median_percent IS '中位数（%）';
COMMENT ON COLUMN satisfaction_summary.p75_percent IS '上四分位（%）';
COMMENT ON COLUMN satisfaction_summary.max_percent IS '最大值（%）';
COMMENT ON COLUMN satisfaction_summary.mean_percent IS '平均值（%）';

CREATE TABLE findings (
  finding_id    VARCHAR NOT NULL,
  rule          VARCHAR NOT NULL,
  severity      VARCHAR NOT NULL,
  project_id    VARCHAR,
  indicator_id  VARCHAR,
  province      VARCHAR,
  city          VARCHAR,
  county_code   VARCHAR,
  county        VARCHAR,
  fiscal_year   INTEGER,
  message       VARCHAR NOT NULL,
  quotation     VARCHAR,
  location      VARCHAR NOT NULL
);
COMMENT ON TABLE findings IS '审核发现';
COMMENT ON COLUMN findings.finding_id IS '标识';
COMMENT ON COLUMN findings.rule IS '规则编号';
COMMENT ON COLUMN findings.severity IS '程度';
COMMENT ON COLUMN findings.project_id IS '涉及的目标表';
COMMENT ON COLUMN findings.indicator_id IS '涉及的指标';
COMMENT ON COLUMN findings.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN findings.city IS '地级市名称';
COMMENT ON COLUMN findings.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN findings.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN findings.fiscal_year IS '预算年度';
COMMENT ON COLUMN findings.message IS '说明';
COMMENT ON COLUMN findings.quotation IS '原文';
COMMENT ON COLUMN findings.location IS '在原文中的位置';
