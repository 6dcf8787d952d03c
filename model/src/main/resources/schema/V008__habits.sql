-- Habits, two years of one county, and what changed since the last run. The tables from project_states on are
-- not exported: they hold what a later run compares itself with.

CREATE TABLE spending_templates (
  province            VARCHAR,
  city                VARCHAR,
  county_code         VARCHAR,
  county              VARCHAR,
  fiscal_year         INTEGER,
  plan                VARCHAR NOT NULL,
  projects            INTEGER NOT NULL,
  projects_with_plan  INTEGER NOT NULL,
  share_percent       DECIMAL(5,1) NOT NULL,
  counties            INTEGER NOT NULL,
  counties_with_plan  INTEGER NOT NULL,
  counties_percent    DECIMAL(5,1) NOT NULL,
  template            BOOLEAN NOT NULL
);
COMMENT ON TABLE spending_templates IS '资金支出计划的雷同：县的行以项目计，省的行（县为空）以县计';
COMMENT ON COLUMN spending_templates.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN spending_templates.city IS '地级市名称';
COMMENT ON COLUMN spending_templates.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN spending_templates.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN spending_templates.fiscal_year IS '预算年度';
COMMENT ON COLUMN spending_templates.plan IS '各时点的累计支出比例（%），如 25/50/75/100';
COMMENT ON COLUMN spending_templates.projects IS '计划为此的项目数';
COMMENT ON COLUMN spending_templates.projects_with_plan IS '填有支出计划的项目数';
COMMENT ON COLUMN spending_templates.share_percent IS 'projects 占 projects_with_plan 的比例（%）';
COMMENT ON COLUMN spending_templates.counties IS '有项目计划为此的县数';
COMMENT ON COLUMN spending_templates.counties_with_plan IS '有项目填支出计划的县数';
COMMENT ON COLUMN spending_templates.counties_percent IS 'counties 占 counties_with_plan 的比例（%）';
COMMENT ON COLUMN spending_templates.template IS '县：统一套用；省：普遍性问题';

CREATE TABLE copied_indicators (
  province           VARCHAR,
  city               VARCHAR,
  county_code        VARCHAR,
  county             VARCHAR,
  fiscal_year        INTEGER,
  name               VARCHAR NOT NULL,
  value              VARCHAR NOT NULL,
  projects           INTEGER NOT NULL,
  counties           INTEGER NOT NULL,
  counties_compared  INTEGER NOT NULL,
  common             BOOLEAN NOT NULL
);
COMMENT ON TABLE copied_indicators IS '名称和指标值相同的指标：县的行在几个项目之间，省的行（县为空）在几个县之间';
COMMENT ON COLUMN copied_indicators.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN copied_indicators.city IS '地级市名称';
COMMENT ON COLUMN copied_indicators.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN copied_indicators.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN copied_indicators.fiscal_year IS '预算年度';
COMMENT ON COLUMN copied_indicators.name IS '指标名称（去空格）';
COMMENT ON COLUMN copied_indicators.value IS '归一后的指标值，如 ≥80%、当年12-31';
COMMENT ON COLUMN copied_indicators.projects IS '有此指标的项目数';
COMMENT ON COLUMN copied_indicators.counties IS '有此指标的县数';
COMMENT ON COLUMN copied_indicators.counties_compared IS '同省同年有指标的县数；县的行为 1';
COMMENT ON COLUMN copied_indicators.common IS '超过八成的县都有：普遍性问题，不视为照抄';

CREATE TABLE indicator_library (
  province              VARCHAR,
  fiscal_year           INTEGER,
  level2                VARCHAR,
  cluster               VARCHAR NOT NULL,
  names                 INTEGER NOT NULL,
  indicators            INTEGER NOT NULL,
  projects              INTEGER NOT NULL,
  counties              INTEGER NOT NULL,
  counties_compared     INTEGER NOT NULL,
  quantified_percent    DECIMAL(5,1) NOT NULL,
  usual_value           VARCHAR NOT NULL,
  usual_value_counties  INTEGER NOT NULL,
  usual_unit            VARCHAR,
  enough_counties       BOOLEAN NOT NULL
);
COMMENT ON TABLE indicator_library IS '常用指标：同省同年名称相近的指标归为一组';
COMMENT ON COLUMN indicator_library.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN indicator_library.fiscal_year IS '预算年度';
COMMENT ON COLUMN indicator_library.level2 IS '二级指标（统一口径）';
COMMENT ON COLUMN indicator_library.cluster IS '组名：去掉括号、数字、标点，数量指标再去掉人数、户数等结尾';
COMMENT ON COLUMN indicator_library.names IS '不同写法的个数';
COMMENT ON COLUMN indicator_library.indicators IS '指标条数（不含填“无”）';
COMMENT ON COLUMN indicator_library.projects IS '项目数';
COMMENT ON COLUMN indicator_library.counties IS '县数';
COMMENT ON COLUMN indicator_library.counties_compared IS '同省同年有指标的县数';
COMMENT ON COLUMN indicator_library.quantified_percent IS '数值和区间占指标条数的比例（%）';
COMMENT ON COLUMN indicator_library.usual_value IS '最多的县使用的指标值（归一后）';
COMMENT ON COLUMN indicator_library.usual_value_counties IS '使用该值的县数';
COMMENT ON COLUMN indicator_library.usual_unit IS '最多的县使用的计量单位';
COMMENT ON COLUMN indicator_library.enough_counties IS '是否有五个以上的县；否则样本不足，仅列示';

CREATE TABLE small_projects (
  province      VARCHAR,
  city          VARCHAR,
  county_code   VARCHAR,
  county        VARCHAR,
  fiscal_year   INTEGER,
  project_id    VARCHAR NOT NULL,
  project_name  VARCHAR,
  budget_yuan   DECIMAL(18,2) NOT NULL,
  below_yuan    DECIMAL(18,2) NOT NULL,
  indicators    INTEGER NOT NULL,
  location      VARCHAR NOT NULL
);
COMMENT ON TABLE small_projects IS '金额很小的项目：每个项目一行';
COMMENT ON COLUMN small_projects.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN small_projects.city IS '地级市名称';
COMMENT ON COLUMN small_projects.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN small_projects.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN small_projects.fiscal_year IS '预算年度';
COMMENT ON COLUMN small_projects.project_id IS '目标表标识';
COMMENT ON COLUMN small_projects.project_name IS '项目名称';
COMMENT ON COLUMN small_projects.budget_yuan IS '年度资金总额（元）';
COMMENT ON COLUMN small_projects.below_yuan IS '低于此数即列入（元）';
COMMENT ON COLUMN small_projects.indicators IS '指标条数（不含填“无”）';
COMMENT ON COLUMN small_projects.location IS '在原文中的位置';

CREATE TABLE copied_sets (
  province             VARCHAR,
  city                 VARCHAR,
  county_code          VARCHAR,
  county               VARCHAR,
  fiscal_year          INTEGER,
  project_id           VARCHAR NOT NULL,
  kind                 VARCHAR NOT NULL,
  pairs                INTEGER NOT NULL,
  shared               INTEGER NOT NULL,
  share_percent        DECIMAL(5,1) NOT NULL,
  other_project_id     VARCHAR,
  other_city           VARCHAR,
  other_county_code    VARCHAR,
  other_county         VARCHAR,
  other_pairs          INTEGER,
  other_share_percent  DECIMAL(5,1),
  counties             INTEGER NOT NULL,
  location             VARCHAR NOT NULL,
  other_location       VARCHAR
);
COMMENT ON TABLE copied_sets IS '整套指标与另一县相同或大部分相同的项目：每个项目一行，两个方向各自成行，不说谁抄谁';
COMMENT ON COLUMN copied_sets.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN copied_sets.city IS '地级市名称';
COMMENT ON COLUMN copied_sets.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN copied_sets.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN copied_sets.fiscal_year IS '预算年度';
COMMENT ON COLUMN copied_sets.project_id IS '目标表标识';
COMMENT ON COLUMN copied_sets.kind IS 'identical 整套相同 | overlap 大部分相同 | common_template 各县通用的一套（普遍性问题，不视为照抄）';
COMMENT ON COLUMN copied_sets.pairs IS '用来比较的指标条数 n；common_template 为全部';
COMMENT ON COLUMN copied_sets.shared IS '其中与另一项目名称和值都相同的；common_template 为八成以上的县都有的';
COMMENT ON COLUMN copied_sets.share_percent IS 'shared 占 pairs 的比例（%）';
COMMENT ON COLUMN copied_sets.other_project_id IS '另一县的项目；common_template 为空';
COMMENT ON COLUMN copied_sets.other_city IS '另一县所在地级市';
COMMENT ON COLUMN copied_sets.other_county_code IS '另一县区划代码';
COMMENT ON COLUMN copied_sets.other_county IS '另一县名称';
COMMENT ON COLUMN copied_sets.other_pairs IS '另一项目用来比较的指标条数';
COMMENT ON COLUMN copied_sets.other_share_percent IS 'shared 占 other_pairs 的比例（%）';
COMMENT ON COLUMN copied_sets.counties IS 'identical：有整套相同项目的县数；overlap：2；common_template：同省同年的县数';
COMMENT ON COLUMN copied_sets.location IS '在原文中的位置';
COMMENT ON COLUMN copied_sets.other_location IS '另一项目在原文中的位置';

CREATE TABLE project_changes (
  province               VARCHAR,
  city                   VARCHAR,
  county_code            VARCHAR,
  county                 VARCHAR,
  fiscal_year            INTEGER,
  earlier_year           INTEGER NOT NULL,
  outcome                VARCHAR NOT NULL,
  matched_by             VARCHAR,
  unit_in_both_years     BOOLEAN,
  project_id             VARCHAR,
  earlier_project_id     VARCHAR,
  project_name           VARCHAR,
  implementing_unit      VARCHAR,
  budget_yuan            DECIMAL(18,2),
  earlier_budget_yuan    DECIMAL(18,2),
  budget_change_yuan     DECIMAL(18,2),
  budget_change_percent  DECIMAL(18,1),
  indicators             INTEGER,
  earlier_indicators     INTEGER,
  unchanged_indicators   INTEGER,
  unchanged_percent      DECIMAL(5,1),
  standards_changed      INTEGER,
  satisfaction_changed   INTEGER,
  weakened_targets       INTEGER,
  location               VARCHAR NOT NULL,
  earlier_location       VARCHAR
);
COMMENT ON TABLE project_changes IS '同一项目的两个年度：每个项目一行';
COMMENT ON COLUMN project_changes.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN project_changes.city IS '地级市名称';
COMMENT ON COLUMN project_changes.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN project_changes.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN project_changes.fiscal_year IS '预算年度：两年中的后一年';
COMMENT ON COLUMN project_changes.earlier_year IS '与之比较的年度：该县此前最近有项目的一年';
COMMENT ON COLUMN project_changes.outcome IS 'continued 延续 | new 新增 | gone 不再出现 | ambiguous 同名不止一个，未配对';
COMMENT ON COLUMN project_changes.matched_by IS 'code 项目编码 | code_without_year 去掉年份的项目编码 | name_and_unit 名称和单位 | name 名称（有一年未印单位）；未配对为空';
COMMENT ON COLUMN project_changes.unit_in_both_years IS '该单位两年都有项目表；单位未印为空。为否时，新增或不再出现可能只是没有收到表';
COMMENT ON COLUMN project_changes.project_id IS '后一年的目标表；不再出现的为空';
COMMENT ON COLUMN project_changes.earlier_project_id IS '前一年的目标表；新增的为空';
COMMENT ON COLUMN project_changes.project_name IS '项目名称；不再出现的为前一年的';
COMMENT ON COLUMN project_changes.implementing_unit IS '实施单位；不再出现的为前一年的';
COMMENT ON COLUMN project_changes.budget_yuan IS '后一年的年度资金总额（元）';
COMMENT ON COLUMN project_changes.earlier_budget_yuan IS '前一年的年度资金总额（元）';
COMMENT ON COLUMN project_changes.budget_change_yuan IS '增减额（元）';
COMMENT ON COLUMN project_changes.budget_change_percent IS '增减（%）；前一年为 0 时为空';
COMMENT ON COLUMN project_changes.indicators IS '后一年的指标条数（不重复，不含填“无”）';
COMMENT ON COLUMN project_changes.earlier_indicators IS '前一年的指标条数';
COMMENT ON COLUMN project_changes.unchanged_indicators IS '名称和值与前一年相同的条数；只对延续的项目';
COMMENT ON COLUMN project_changes.unchanged_percent IS 'unchanged_indicators 占 indicators 的比例（%）';
COMMENT ON COLUMN project_changes.standards_changed IS '补助标准有变的条数';
COMMENT ON COLUMN project_changes.satisfaction_changed IS '满意度目标有变的条数';
COMMENT ON COLUMN project_changes.weakened_targets IS '目标值降低（放宽）的条数';
COMMENT ON COLUMN project_changes.location IS '在原文中的位置；不再出现的为前一年的';
COMMENT ON COLUMN project_changes.earlier_location IS '前一年在原文中的位置';

CREATE TABLE target_changes (
  province              VARCHAR,
  city                  VARCHAR,
  county_code           VARCHAR,
  county                VARCHAR,
  fiscal_year           INTEGER,
  earlier_year          INTEGER NOT NULL,
  kind                  VARCHAR NOT NULL,
  project_id            VARCHAR NOT NULL,
  earlier_project_id    VARCHAR NOT NULL,
  indicator_id          VARCHAR NOT NULL,
  earlier_indicator_id  VARCHAR NOT NULL,
  name                  VARCHAR NOT NULL,
  raw_value             VARCHAR NOT NULL,
  earlier_raw_value     VARCHAR NOT NULL,
  change                VARCHAR NOT NULL,
  change_percent        DECIMAL(18,1),
  weakened              BOOLEAN NOT NULL,
  location              VARCHAR NOT NULL,
  earlier_location      VARCHAR NOT NULL
);
COMMENT ON TABLE target_changes IS '延续的项目中有变的标准、满意度目标和降低（放宽）的目标值：每条一行';
COMMENT ON COLUMN target_changes.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN target_changes.city IS '地级市名称';
COMMENT ON COLUMN target_changes.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN target_changes.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN target_changes.fiscal_year IS '预算年度：两年中的后一年';
COMMENT ON COLUMN target_changes.earlier_year IS '与之比较的年度：该县此前最近有项目的一年';
COMMENT ON COLUMN target_changes.kind IS 'standard 补助标准 | satisfaction 满意度 | target 其他目标';
COMMENT ON COLUMN target_changes.project_id IS '后一年的目标表';
COMMENT ON COLUMN target_changes.earlier_project_id IS '前一年的目标表';
COMMENT ON COLUMN target_changes.indicator_id IS '后一年的指标';
COMMENT ON COLUMN target_changes.earlier_indicator_id IS '前一年的指标';
COMMENT ON COLUMN target_changes.name IS '指标名称';
COMMENT ON COLUMN target_changes.raw_value IS '后一年的指标值原文';
COMMENT ON COLUMN target_changes.earlier_raw_value IS '前一年的指标值原文';
COMMENT ON COLUMN target_changes.change IS 'higher 提高 | lower 降低 | other 单位或写法不同，不比大小';
COMMENT ON COLUMN target_changes.change_percent IS '数值增减（%）；不比大小或前一年为 0 时为空';
COMMENT ON COLUMN target_changes.weakened IS '是否降低（放宽）：≥ 和确定值变小，≤ 变大；成本指标不算';
COMMENT ON COLUMN target_changes.location IS '在原文中的位置';
COMMENT ON COLUMN target_changes.earlier_location IS '前一年在原文中的位置';

CREATE TABLE changes_by_county (
  province              VARCHAR,
  city                  VARCHAR,
  county_code           VARCHAR,
  county                VARCHAR,
  fiscal_year           INTEGER,
  earlier_year          INTEGER NOT NULL,
  projects              INTEGER NOT NULL,
  earlier_projects      INTEGER NOT NULL,
  continued_projects    INTEGER NOT NULL,
  new_projects          INTEGER NOT NULL,
  gone_projects         INTEGER NOT NULL,
  ambiguous_projects    INTEGER NOT NULL,
  budgets_changed       INTEGER NOT NULL,
  indicators            INTEGER NOT NULL,
  unchanged_indicators  INTEGER NOT NULL,
  unchanged_percent     DECIMAL(5,1),
  standards_changed     INTEGER NOT NULL,
  satisfaction_changed  INTEGER NOT NULL,
  weakened_targets      INTEGER NOT NULL
);
COMMENT ON TABLE changes_by_county IS '一个县的两个年度';
COMMENT ON COLUMN changes_by_county.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN changes_by_county.city IS '地级市名称';
COMMENT ON COLUMN changes_by_county.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN changes_by_county.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN changes_by_county.fiscal_year IS '预算年度：两年中的后一年';
COMMENT ON COLUMN changes_by_county.earlier_year IS '与之比较的年度：该县此前最近有项目的一年';
COMMENT ON COLUMN changes_by_county.projects IS '后一年的项目数';
COMMENT ON COLUMN changes_by_county.earlier_projects IS '前一年的项目数';
COMMENT ON COLUMN changes_by_county.continued_projects IS '延续的项目数';
COMMENT ON COLUMN changes_by_county.new_projects IS '新增的项目数';
COMMENT ON COLUMN changes_by_county.gone_projects IS '不再出现的项目数';
COMMENT ON COLUMN changes_by_county.ambiguous_projects IS '未配对的项目数（两年合计）';
COMMENT ON COLUMN changes_by_county.budgets_changed IS '延续的项目中年度资金总额有变的个数';
COMMENT ON COLUMN changes_by_county.indicators IS '延续的项目后一年的指标条数';
COMMENT ON COLUMN changes_by_county.unchanged_indicators IS '其中名称和值与前一年相同的';
COMMENT ON COLUMN changes_by_county.unchanged_percent IS '照抄上年的比例（%）；没有指标为空';
COMMENT ON COLUMN changes_by_county.standards_changed IS '补助标准有变的条数';
COMMENT ON COLUMN changes_by_county.satisfaction_changed IS '满意度目标有变的条数';
COMMENT ON COLUMN changes_by_county.weakened_targets IS '目标值降低（放宽）的条数';

CREATE TABLE key_figures (
  province     VARCHAR,
  city         VARCHAR,
  county_code  VARCHAR,
  county       VARCHAR,
  fiscal_year  INTEGER,
  figure       VARCHAR NOT NULL,
  subject      VARCHAR NOT NULL,
  value        DECIMAL(24,4) NOT NULL
);
COMMENT ON TABLE key_figures IS '主要数字：每次运行留存一份，供下次比较';
COMMENT ON COLUMN key_figures.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN key_figures.city IS '地级市名称';
COMMENT ON COLUMN key_figures.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN key_figures.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN key_figures.fiscal_year IS '预算年度';
COMMENT ON COLUMN key_figures.figure IS 'projects 项目数 | indicators 指标条数 | budget_yuan 年度资金总额（元）| satisfaction_mean_percent 满意度目标平均（%）| cost_standard_yuan 成本标准（元）：县为该县的，省为中位数';
COMMENT ON COLUMN key_figures.subject IS '成本标准的事项、细类、对象、来源、计量、时间；其他为空文本';
COMMENT ON COLUMN key_figures.value IS '数值';

CREATE TABLE versions_since_last_run (
  what             VARCHAR NOT NULL,
  version          VARCHAR,
  earlier_version  VARCHAR,
  changed          BOOLEAN NOT NULL
);
COMMENT ON TABLE versions_since_last_run IS '与上次运行相比的词表、更正、程序等版本；没有上次运行时为空';
COMMENT ON COLUMN versions_since_last_run.what IS 'words 词表 | reference 参考表 | program 程序 | reader 读取程序 | duckdb 数据库 | corrections 更正 | data_date 数据日期';
COMMENT ON COLUMN versions_since_last_run.version IS '本次的版本';
COMMENT ON COLUMN versions_since_last_run.earlier_version IS '上次的版本';
COMMENT ON COLUMN versions_since_last_run.changed IS '是否有变';

CREATE TABLE documents_since_last_run (
  province             VARCHAR,
  city                 VARCHAR,
  county_code          VARCHAR,
  county               VARCHAR,
  fiscal_year          INTEGER,
  document_id          VARCHAR,
  earlier_document_id  VARCHAR,
  path                 VARCHAR,
  earlier_path         VARCHAR,
  outcome              VARCHAR NOT NULL,
  cause                VARCHAR NOT NULL,
  status               VARCHAR,
  earlier_status       VARCHAR,
  goal_tables          INTEGER,
  earlier_goal_tables  INTEGER,
  indicators           INTEGER,
  earlier_indicators   INTEGER
);
COMMENT ON TABLE documents_since_last_run IS '与上次运行相比有变的文件';
COMMENT ON COLUMN documents_since_last_run.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN documents_since_last_run.city IS '地级市名称';
COMMENT ON COLUMN documents_since_last_run.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN documents_since_last_run.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN documents_since_last_run.fiscal_year IS '预算年度';
COMMENT ON COLUMN documents_since_last_run.document_id IS '文件标识；不再出现的为空';
COMMENT ON COLUMN documents_since_last_run.earlier_document_id IS '上次的文件标识；新增的为空';
COMMENT ON COLUMN documents_since_last_run.path IS '相对收件箱的路径；不再出现的为空';
COMMENT ON COLUMN documents_since_last_run.earlier_path IS '上次的路径；新增的为空';
COMMENT ON COLUMN documents_since_last_run.outcome IS 'new 新增 | gone 不再出现 | changed 内容有变 | moved 换了位置 | read_differently 内容未变，读出的不同';
COMMENT ON COLUMN documents_since_last_run.cause IS 'documents 文件变化 | versions 词表、更正或程序变化 | both 两者都有，分不开 | other 其他';
COMMENT ON COLUMN documents_since_last_run.status IS '读取结果';
COMMENT ON COLUMN documents_since_last_run.earlier_status IS '上次的读取结果';
COMMENT ON COLUMN documents_since_last_run.goal_tables IS '绩效目标表张数';
COMMENT ON COLUMN documents_since_last_run.earlier_goal_tables IS '上次的张数';
COMMENT ON COLUMN documents_since_last_run.indicators IS '指标条数';
COMMENT ON COLUMN documents_since_last_run.earlier_indicators IS '上次的条数';

CREATE TABLE projects_since_last_run (
  province             VARCHAR,
  city                 VARCHAR,
  county_code          VARCHAR,
  county               VARCHAR,
  fiscal_year          INTEGER,
  outcome              VARCHAR NOT NULL,
  cause                VARCHAR NOT NULL,
  project_id           VARCHAR,
  earlier_project_id   VARCHAR,
  project_name         VARCHAR,
  budget_yuan          DECIMAL(18,2),
  earlier_budget_yuan  DECIMAL(18,2),
  indicators           INTEGER,
  earlier_indicators   INTEGER,
  contents_differ      BOOLEAN NOT NULL,
  location             VARCHAR NOT NULL
);
COMMENT ON TABLE projects_since_last_run IS '与上次运行相比有变的项目（只看进入统计的）';
COMMENT ON COLUMN projects_since_last_run.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN projects_since_last_run.city IS '地级市名称';
COMMENT ON COLUMN projects_since_last_run.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN projects_since_last_run.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN projects_since_last_run.fiscal_year IS '预算年度';
COMMENT ON COLUMN projects_since_last_run.outcome IS 'new 新增 | gone 不再出现 | changed 有变';
COMMENT ON COLUMN projects_since_last_run.cause IS 'documents 文件变化 | versions 词表、更正或程序变化 | both 两者都有，分不开 | other 其他';
COMMENT ON COLUMN projects_since_last_run.project_id IS '目标表标识；不再出现的为空';
COMMENT ON COLUMN projects_since_last_run.earlier_project_id IS '上次的目标表标识；新增的为空';
COMMENT ON COLUMN projects_since_last_run.project_name IS '项目名称';
COMMENT ON COLUMN projects_since_last_run.budget_yuan IS '年度资金总额（元）';
COMMENT ON COLUMN projects_since_last_run.earlier_budget_yuan IS '上次的年度资金总额（元）';
COMMENT ON COLUMN projects_since_last_run.indicators IS '指标条数（不含填“无”）';
COMMENT ON COLUMN projects_since_last_run.earlier_indicators IS '上次的指标条数';
COMMENT ON COLUMN projects_since_last_run.contents_differ IS '指标的名称、类型或值是否有变';
COMMENT ON COLUMN projects_since_last_run.location IS '在原文中的位置；不再出现的为上次的';

CREATE TABLE figures_since_last_run (
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  figure         VARCHAR NOT NULL,
  subject        VARCHAR NOT NULL,
  cause          VARCHAR NOT NULL,
  value          DECIMAL(24,4),
  earlier_value  DECIMAL(24,4),
  change         DECIMAL(24,4)
);
COMMENT ON TABLE figures_since_last_run IS '与上次运行相比有变的主要数字';
COMMENT ON COLUMN figures_since_last_run.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN figures_since_last_run.city IS '地级市名称';
COMMENT ON COLUMN figures_since_last_run.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN figures_since_last_run.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN figures_since_last_run.fiscal_year IS '预算年度';
COMMENT ON COLUMN figures_since_last_run.figure IS '见 key_figures';
COMMENT ON COLUMN figures_since_last_run.subject IS '见 key_figures';
COMMENT ON COLUMN figures_since_last_run.cause IS 'documents 文件变化 | versions 词表、更正或程序变化 | both 两者都有，分不开 | other 其他';
COMMENT ON COLUMN figures_since_last_run.value IS '本次；没有了为空';
COMMENT ON COLUMN figures_since_last_run.earlier_value IS '上次；原来没有为空';
COMMENT ON COLUMN figures_since_last_run.change IS '增减；有一次没有则为空';

CREATE TABLE project_states (
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  project_id     VARCHAR NOT NULL,
  document_id    VARCHAR NOT NULL,
  table_ordinal  INTEGER NOT NULL,
  counted        BOOLEAN NOT NULL,
  identity       VARCHAR NOT NULL,
  project_name   VARCHAR,
  budget_yuan    DECIMAL(18,2),
  indicators     INTEGER NOT NULL,
  contents       VARCHAR NOT NULL,
  location       VARCHAR NOT NULL
);
COMMENT ON TABLE project_states IS '本次运行各项目的状况：比较用，不导出';
COMMENT ON COLUMN project_states.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN project_states.city IS '地级市名称';
COMMENT ON COLUMN project_states.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN project_states.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN project_states.fiscal_year IS '预算年度';
COMMENT ON COLUMN project_states.project_id IS '目标表标识';
COMMENT ON COLUMN project_states.document_id IS '所在文件';
COMMENT ON COLUMN project_states.table_ordinal IS '在文件内的序号，从 1 起';
COMMENT ON COLUMN project_states.counted IS '是否进入统计';
COMMENT ON COLUMN project_states.identity IS '同一项目的标记：县、年度、编码（或名称和单位）';
COMMENT ON COLUMN project_states.project_name IS '项目名称';
COMMENT ON COLUMN project_states.budget_yuan IS '年度资金总额（元）';
COMMENT ON COLUMN project_states.indicators IS '指标条数（不含填“无”）';
COMMENT ON COLUMN project_states.contents IS '指标名称、类型和值的摘要，与顺序无关；数据库换版后不可比';
COMMENT ON COLUMN project_states.location IS '在原文中的位置';

CREATE TABLE current_run (
  run_id         VARCHAR NOT NULL,
  inputs_sha256  VARCHAR NOT NULL
);
COMMENT ON TABLE current_run IS '本次运行：统计之前写入，不导出';
COMMENT ON COLUMN current_run.run_id IS '运行编号';
COMMENT ON COLUMN current_run.inputs_sha256 IS '输入（文件、词表、程序、数据日期）的摘要';

CREATE TABLE current_versions (
  what     VARCHAR NOT NULL,
  version  VARCHAR NOT NULL
);
COMMENT ON TABLE current_versions IS '本次运行所用的版本；不导出';
COMMENT ON COLUMN current_versions.what IS '见 versions_since_last_run';
COMMENT ON COLUMN current_versions.version IS '版本';

CREATE TABLE published_versions (
  run_id   VARCHAR NOT NULL,
  what     VARCHAR NOT NULL,
  version  VARCHAR NOT NULL
);
COMMENT ON TABLE published_versions IS '留存：已发布的运行所用的版本';
COMMENT ON COLUMN published_versions.run_id IS '运行编号';
COMMENT ON COLUMN published_versions.what IS '见 versions_since_last_run';
COMMENT ON COLUMN published_versions.version IS '版本';

CREATE TABLE published_documents (
  run_id       VARCHAR NOT NULL,
  province     VARCHAR,
  city         VARCHAR,
  county_code  VARCHAR,
  county       VARCHAR,
  fiscal_year  INTEGER,
  document_id  VARCHAR NOT NULL,
  path         VARCHAR NOT NULL,
  sha256       VARCHAR NOT NULL,
  status       VARCHAR NOT NULL,
  goal_tables  INTEGER NOT NULL,
  indicators   INTEGER NOT NULL
);
COMMENT ON TABLE published_documents IS '留存：已发布的运行中的文件';
COMMENT ON COLUMN published_documents.run_id IS '运行编号';
COMMENT ON COLUMN published_documents.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN published_documents.city IS '地级市名称';
COMMENT ON COLUMN published_documents.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN published_documents.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN published_documents.fiscal_year IS '预算年度';
COMMENT ON COLUMN published_documents.document_id IS '文件标识';
COMMENT ON COLUMN published_documents.path IS '路径';
COMMENT ON COLUMN published_documents.sha256 IS '内容摘要';
COMMENT ON COLUMN published_documents.status IS '读取结果';
COMMENT ON COLUMN published_documents.goal_tables IS '绩效目标表张数';
COMMENT ON COLUMN published_documents.indicators IS '指标条数';

CREATE TABLE published_projects (
  run_id         VARCHAR NOT NULL,
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  project_id     VARCHAR NOT NULL,
  document_id    VARCHAR NOT NULL,
  table_ordinal  INTEGER NOT NULL,
  counted        BOOLEAN NOT NULL,
  identity       VARCHAR NOT NULL,
  project_name   VARCHAR,
  budget_yuan    DECIMAL(18,2),
  indicators     INTEGER NOT NULL,
  contents       VARCHAR NOT NULL,
  location       VARCHAR NOT NULL
);
COMMENT ON TABLE published_projects IS '留存：已发布的运行中的项目';
COMMENT ON COLUMN published_projects.run_id IS '运行编号';
COMMENT ON COLUMN published_projects.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN published_projects.city IS '地级市名称';
COMMENT ON COLUMN published_projects.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN published_projects.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN published_projects.fiscal_year IS '预算年度';
COMMENT ON COLUMN published_projects.project_id IS '目标表标识';
COMMENT ON COLUMN published_projects.document_id IS '所在文件';
COMMENT ON COLUMN published_projects.table_ordinal IS '在文件内的序号，从 1 起';
COMMENT ON COLUMN published_projects.counted IS '是否进入统计';
COMMENT ON COLUMN published_projects.identity IS '同一项目的标记：县、年度、编码（或名称和单位）';
COMMENT ON COLUMN published_projects.project_name IS '项目名称';
COMMENT ON COLUMN published_projects.budget_yuan IS '年度资金总额（元）';
COMMENT ON COLUMN published_projects.indicators IS '指标条数（不含填“无”）';
COMMENT ON COLUMN published_projects.contents IS '指标名称、类型和值的摘要，与顺序无关；数据库换版后不可比';
COMMENT ON COLUMN published_projects.location IS '在原文中的位置';

CREATE TABLE published_figures (
  run_id       VARCHAR NOT NULL,
  province     VARCHAR,
  city         VARCHAR,
  county_code  VARCHAR,
  county       VARCHAR,
  fiscal_year  INTEGER,
  figure       VARCHAR NOT NULL,
  subject      VARCHAR NOT NULL,
  value        DECIMAL(24,4) NOT NULL
);
COMMENT ON TABLE published_figures IS '留存：已发布的运行中的主要数字';
COMMENT ON COLUMN published_figures.run_id IS '运行编号';
COMMENT ON COLUMN published_figures.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN published_figures.city IS '地级市名称';
COMMENT ON COLUMN published_figures.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN published_figures.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN published_figures.fiscal_year IS '预算年度';
COMMENT ON COLUMN published_figures.figure IS 'projects 项目数 | indicators 指标条数 | budget_yuan 年度资金总额（元）| satisfaction_mean_percent 满意度目标平均（%）| cost_standard_yuan 成本标准（元）：县为该县的，省为中位数';
COMMENT ON COLUMN published_figures.subject IS '成本标准的事项、细类、对象、来源、计量、时间；其他为空文本';
COMMENT ON COLUMN published_figures.value IS '数值';
