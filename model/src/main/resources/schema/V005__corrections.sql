-- What analysts correct, and what came of it.
ALTER TABLE projects ADD COLUMN corrected VARCHAR;
COMMENT ON COLUMN projects.corrected IS '由分析人员更正的栏目，用 | 分隔；没有更正为空';
ALTER TABLE indicators ADD COLUMN corrected VARCHAR;
COMMENT ON COLUMN indicators.corrected IS '由分析人员更正的栏目，用 | 分隔；没有更正为空';
ALTER TABLE readings ADD COLUMN corrections VARCHAR;
COMMENT ON COLUMN readings.corrections IS '读取时该文件的更正的版本；没有更正为空';

CREATE TABLE corrections (
  correction_id  VARCHAR NOT NULL,
  document       VARCHAR NOT NULL,
  document_id    VARCHAR,
  project_id     VARCHAR,
  indicator_id   VARCHAR,
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  location       VARCHAR NOT NULL,
  field          VARCHAR NOT NULL,
  before         VARCHAR,
  value          VARCHAR,
  reason         VARCHAR NOT NULL,
  author         VARCHAR NOT NULL,
  status         VARCHAR NOT NULL
);
COMMENT ON TABLE corrections IS '更正：corrections.csv 的每一行，是否生效';
COMMENT ON COLUMN corrections.correction_id IS '标识：由该行的内容得出';
COMMENT ON COLUMN corrections.document IS '文件路径，如更正表所写';
COMMENT ON COLUMN corrections.document_id IS '文件标识；收件箱没有该文件为空';
COMMENT ON COLUMN corrections.project_id IS '所在的目标表；找不到位置或已删除为空';
COMMENT ON COLUMN corrections.indicator_id IS '所在的指标；不是指标的栏目、找不到位置或已删除为空';
COMMENT ON COLUMN corrections.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN corrections.city IS '地级市名称';
COMMENT ON COLUMN corrections.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN corrections.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN corrections.fiscal_year IS '预算年度';
COMMENT ON COLUMN corrections.location IS '在原文中的位置，如更正表所写';
COMMENT ON COLUMN corrections.field IS '栏目：projects 或 indicators 的列名，或 drop 删除';
COMMENT ON COLUMN corrections.before IS '原读出的值；没有读出为空';
COMMENT ON COLUMN corrections.value IS '更正的值，如更正表所写；空为该格没有内容';
COMMENT ON COLUMN corrections.reason IS '理由';
COMMENT ON COLUMN corrections.author IS '更正人';
COMMENT ON COLUMN corrections.status IS 'applied 已更正 | same 读出的值已相同 | changed 原值已变，未更正 | location_not_found 位置不存在 | location_ambiguous 一行有几条指标 | not_applicable 该格不能这样更正 | document_not_found 没有该文件 | document_gone 文件已不在收件箱 | document_duplicate 文件与另一文件相同';

CREATE TABLE correction_readings (
  document_id    VARCHAR NOT NULL,
  correction_id  VARCHAR NOT NULL,
  project_id     VARCHAR,
  indicator_id   VARCHAR,
  before         VARCHAR,
  status         VARCHAR NOT NULL
);
COMMENT ON TABLE correction_readings IS '更正在最近一次读取该文件时的结果';
COMMENT ON COLUMN correction_readings.document_id IS '文件标识';
COMMENT ON COLUMN correction_readings.correction_id IS '更正标识';
COMMENT ON COLUMN correction_readings.project_id IS '所在的目标表';
COMMENT ON COLUMN correction_readings.indicator_id IS '所在的指标';
COMMENT ON COLUMN correction_readings.before IS '原读出的值';
COMMENT ON COLUMN correction_readings.status IS '是否生效';

CREATE TABLE correction_memory (
  correction_id  VARCHAR NOT NULL,
  sha256         VARCHAR NOT NULL,
  subject        VARCHAR NOT NULL,
  before         VARCHAR NOT NULL
);
COMMENT ON TABLE correction_memory IS '更正首次生效时的情形：与现在不同，说明表已改动';
COMMENT ON COLUMN correction_memory.correction_id IS '更正标识';
COMMENT ON COLUMN correction_memory.sha256 IS '当时的文件内容摘要';
COMMENT ON COLUMN correction_memory.subject IS '当时该位置的项目名称或指标名称';
COMMENT ON COLUMN correction_memory.before IS '当时读出的值；没有读出为空文本';
