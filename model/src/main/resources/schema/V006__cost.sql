-- What makes cost standards defensible: how sure a pair is, what is unusual, why something cannot be
-- compared, and the province's own standards. The tables are filled anew by every run.
ALTER TABLE cost_standards ADD COLUMN pair_certainty VARCHAR;
ALTER TABLE cost_standards ADD COLUMN proposed_group VARCHAR;
COMMENT ON COLUMN cost_standards.pair_certainty IS '分项测算的配对把握：certain 名称相同 | likely 一方是另一方的结尾；其他来源为空';
COMMENT ON COLUMN cost_standards.proposed_group IS '未归类的建议归组：名称相近的一组或相近的事项；已归类的为空';

ALTER TABLE cost_standards_by_county ADD COLUMN deviation VARCHAR DEFAULT 'too_few';
ALTER TABLE cost_standards_by_county ALTER COLUMN deviation SET NOT NULL;
COMMENT ON COLUMN cost_standards_by_county.deviation IS 'usual 正常 | outlier 偏离较大（待核实） | too_few 样本不足，仅列示 | no_spread 多数县相同，不作判断 | bounds_only 只有上下限';

ALTER TABLE cost_standard_summary ADD COLUMN mad_yuan DECIMAL(18,2);
ALTER TABLE cost_standard_summary ADD COLUMN low_fence DECIMAL(18,2);
ALTER TABLE cost_standard_summary ADD COLUMN high_fence DECIMAL(18,2);
COMMENT ON COLUMN cost_standard_summary.mad_yuan IS '绝对中位差（元）；不足五县为空';
COMMENT ON COLUMN cost_standard_summary.low_fence IS '下界（元，含）：低于它为偏离较大；不足五县或绝对中位差为零为空';
COMMENT ON COLUMN cost_standard_summary.high_fence IS '上界（元，含）：高于它为偏离较大；不足五县或绝对中位差为零为空';

ALTER TABLE reconciliation ADD COLUMN reason VARCHAR;
ALTER TABLE reconciliation ADD COLUMN rate_object VARCHAR;
ALTER TABLE reconciliation ADD COLUMN quantity_object VARCHAR;
COMMENT ON COLUMN reconciliation.reason IS '不可比的原因：different_objects 对象不同 | rate_of_a_day 按天计，天数未载明 | rate_of_a_term 按学期计，学期数未载明 | item_of_a_day 有分项按天计 | item_of_a_term 有分项按学期计；可比为空';
COMMENT ON COLUMN reconciliation.rate_object IS '标准所指的对象；名称未载明为空';
COMMENT ON COLUMN reconciliation.quantity_object IS '数量所指的对象；名称未载明为空';

CREATE TABLE cost_pairs (
  project_id               VARCHAR NOT NULL,
  indicator_id             VARCHAR NOT NULL,
  province                 VARCHAR,
  city                     VARCHAR,
  county_code              VARCHAR,
  county                   VARCHAR,
  fiscal_year              INTEGER,
  cost_name                VARCHAR NOT NULL,
  cost_yuan                DECIMAL(18,2) NOT NULL,
  phrase                   VARCHAR NOT NULL,
  candidates               INTEGER NOT NULL,
  candidate_names          VARCHAR,
  candidate_indicator_ids  VARCHAR,
  quantity_indicator_id    VARCHAR,
  certainty                VARCHAR CHECK (certainty IN ('certain', 'likely')),
  outcome                  VARCHAR NOT NULL CHECK (outcome IN ('used', 'ambiguous', 'opposed_bounds', 'no_number', 'no_quantity')),
  location                 VARCHAR NOT NULL
);
COMMENT ON TABLE cost_pairs IS '分项测算的配对：每个成本总额一行，说明找到哪些数量、用了哪一个';
COMMENT ON COLUMN cost_pairs.project_id IS '所属目标表';
COMMENT ON COLUMN cost_pairs.indicator_id IS '成本总额所在的指标';
COMMENT ON COLUMN cost_pairs.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN cost_pairs.city IS '地级市名称';
COMMENT ON COLUMN cost_pairs.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN cost_pairs.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN cost_pairs.fiscal_year IS '预算年度';
COMMENT ON COLUMN cost_pairs.cost_name IS '成本指标名称';
COMMENT ON COLUMN cost_pairs.cost_yuan IS '成本总额（元）';
COMMENT ON COLUMN cost_pairs.phrase IS '去掉结尾后的名称，按它配对；为空则不配对';
COMMENT ON COLUMN cost_pairs.candidates IS '可能对应的数量指标个数';
COMMENT ON COLUMN cost_pairs.candidate_names IS '这些数量指标的名称';
COMMENT ON COLUMN cost_pairs.candidate_indicator_ids IS '这些数量指标的标识';
COMMENT ON COLUMN cost_pairs.quantity_indicator_id IS '用于测算的数量指标；没有用的为空';
COMMENT ON COLUMN cost_pairs.certainty IS 'certain 名称相同 | likely 一方是另一方的结尾；没有用的为空';
COMMENT ON COLUMN cost_pairs.outcome IS 'used 已用于测算 | ambiguous 对应不唯一，未用 | opposed_bounds 上下限方向不一，除得无意义 | no_number 数量为区间，未用 | no_quantity 没有对应的数量';
COMMENT ON COLUMN cost_pairs.location IS '在原文中的位置';

CREATE TABLE standard_comparison (
  benefit             VARCHAR NOT NULL,
  sub_kind            VARCHAR NOT NULL,
  payee               VARCHAR NOT NULL,
  origin              VARCHAR NOT NULL CHECK (origin IN ('declared', 'narrative')),
  per                 VARCHAR NOT NULL,
  period              VARCHAR NOT NULL,
  province            VARCHAR,
  city                VARCHAR,
  county_code         VARCHAR,
  county              VARCHAR,
  fiscal_year         INTEGER,
  yuan                DECIMAL(18,2),
  differs             BOOLEAN NOT NULL,
  compared_period     VARCHAR,
  period_assumed      BOOLEAN,
  low_yuan            DECIMAL(18,2),
  high_yuan           DECIMAL(18,2),
  standard_low_yuan   DECIMAL(18,2),
  standard_high_yuan  DECIMAL(18,2),
  difference_yuan     DECIMAL(18,2),
  outcome             VARCHAR NOT NULL CHECK (outcome IN ('matches', 'below', 'above', 'undecided', 'no_standard')),
  document_numbers    VARCHAR
);
COMMENT ON TABLE standard_comparison IS '各县标准与本省标准（standards.csv）的比较：每县每事项一行，只含表列标准和目标文本载明';
COMMENT ON COLUMN standard_comparison.benefit IS '补助（支出）事项';
COMMENT ON COLUMN standard_comparison.sub_kind IS '细类';
COMMENT ON COLUMN standard_comparison.payee IS '领取者';
COMMENT ON COLUMN standard_comparison.origin IS 'declared 表列标准 | narrative 目标文本载明';
COMMENT ON COLUMN standard_comparison.per IS '按什么计';
COMMENT ON COLUMN standard_comparison.period IS '时间';
COMMENT ON COLUMN standard_comparison.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN standard_comparison.city IS '地级市名称';
COMMENT ON COLUMN standard_comparison.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN standard_comparison.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN standard_comparison.fiscal_year IS '预算年度';
COMMENT ON COLUMN standard_comparison.yuan IS '该县的标准（元）；只有上下限时为空';
COMMENT ON COLUMN standard_comparison.differs IS '县内不一致';
COMMENT ON COLUMN standard_comparison.compared_period IS '按什么时间比较；无标准为空';
COMMENT ON COLUMN standard_comparison.period_assumed IS '一方未载明时间，按另一方的时间比较；无标准为空';
COMMENT ON COLUMN standard_comparison.low_yuan IS '该县的标准至少为（元，按比较的时间）';
COMMENT ON COLUMN standard_comparison.high_yuan IS '该县的标准至多为（元，按比较的时间）';
COMMENT ON COLUMN standard_comparison.standard_low_yuan IS '本省定额或下限（元，按比较的时间）';
COMMENT ON COLUMN standard_comparison.standard_high_yuan IS '本省定额或上限（元，按比较的时间）';
COMMENT ON COLUMN standard_comparison.difference_yuan IS '超出定额、上下限之外的差额（元），低于为负；一致为 0';
COMMENT ON COLUMN standard_comparison.outcome IS 'matches 一致 | below 低于 | above 高于 | undecided 只有上下限，无法判断 | no_standard 无标准';
COMMENT ON COLUMN standard_comparison.document_numbers IS '本省标准的文号';

CREATE TABLE standard_comparison_summary (
  benefit           VARCHAR NOT NULL,
  sub_kind          VARCHAR NOT NULL,
  payee             VARCHAR NOT NULL,
  origin            VARCHAR NOT NULL,
  per               VARCHAR NOT NULL,
  period            VARCHAR NOT NULL,
  province          VARCHAR,
  fiscal_year       INTEGER,
  counties          INTEGER NOT NULL,
  matching          INTEGER NOT NULL,
  below             INTEGER NOT NULL,
  above             INTEGER NOT NULL,
  undecided         INTEGER NOT NULL,
  without_standard  INTEGER NOT NULL
);
COMMENT ON TABLE standard_comparison_summary IS '各县标准与本省标准的比较：一致、低于、高于、无标准各多少县';
COMMENT ON COLUMN standard_comparison_summary.benefit IS '补助（支出）事项';
COMMENT ON COLUMN standard_comparison_summary.sub_kind IS '细类';
COMMENT ON COLUMN standard_comparison_summary.payee IS '领取者';
COMMENT ON COLUMN standard_comparison_summary.origin IS 'declared 表列标准 | narrative 目标文本载明';
COMMENT ON COLUMN standard_comparison_summary.per IS '按什么计';
COMMENT ON COLUMN standard_comparison_summary.period IS '时间';
COMMENT ON COLUMN standard_comparison_summary.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN standard_comparison_summary.fiscal_year IS '预算年度';
COMMENT ON COLUMN standard_comparison_summary.counties IS '县数';
COMMENT ON COLUMN standard_comparison_summary.matching IS '一致的县数';
COMMENT ON COLUMN standard_comparison_summary.below IS '低于本省标准的县数';
COMMENT ON COLUMN standard_comparison_summary.above IS '高于本省标准的县数';
COMMENT ON COLUMN standard_comparison_summary.undecided IS '只有上下限、无法判断的县数';
COMMENT ON COLUMN standard_comparison_summary.without_standard IS '无本省标准的县数';
