-- What a run must remember; not exported, because it carries the days on which runs took place.

CREATE TABLE inbox_files (
  path          VARCHAR NOT NULL,
  sha256        VARCHAR NOT NULL,
  bytes         BIGINT NOT NULL,
  document_id   VARCHAR NOT NULL,
  duplicate_of  VARCHAR,
  unreadable    BOOLEAN NOT NULL,
  province      VARCHAR,
  city          VARCHAR,
  county_code   VARCHAR,
  county        VARCHAR,
  fiscal_year   INTEGER
);
COMMENT ON TABLE inbox_files IS '收件箱现状：最近一次清点所见的文件';
COMMENT ON COLUMN inbox_files.path IS '相对收件箱的路径';
COMMENT ON COLUMN inbox_files.sha256 IS '内容摘要（SHA-256，十六进制）';
COMMENT ON COLUMN inbox_files.bytes IS '文件大小（字节）';
COMMENT ON COLUMN inbox_files.document_id IS '文件标识';
COMMENT ON COLUMN inbox_files.duplicate_of IS '内容相同的另一文件的标识';
COMMENT ON COLUMN inbox_files.unreadable IS '文件无法打开';
COMMENT ON COLUMN inbox_files.province IS '文件夹所示的省（自治区、直辖市）';
COMMENT ON COLUMN inbox_files.city IS '文件夹所示的地级市';
COMMENT ON COLUMN inbox_files.county_code IS '文件夹所示的县级区划代码';
COMMENT ON COLUMN inbox_files.county IS '文件夹所示的县（市、区、旗）';
COMMENT ON COLUMN inbox_files.fiscal_year IS '文件夹所示的年度';

CREATE TABLE readings (
  document_id     VARCHAR NOT NULL,
  words_version   VARCHAR NOT NULL,
  reader_version  VARCHAR NOT NULL,
  status          VARCHAR NOT NULL,
  reason          VARCHAR,
  first_read      DATE NOT NULL
);
COMMENT ON TABLE readings IS '读取记录：用哪一版词表和程序读过，何日首次读到';
COMMENT ON COLUMN readings.document_id IS '文件标识';
COMMENT ON COLUMN readings.words_version IS '词表版本';
COMMENT ON COLUMN readings.reader_version IS '读取程序版本';
COMMENT ON COLUMN readings.status IS '读取结果';
COMMENT ON COLUMN readings.reason IS '原因代码';
COMMENT ON COLUMN readings.first_read IS '首次读取日期';

CREATE TABLE runs (
  run_id         VARCHAR PRIMARY KEY,
  inputs_sha256  VARCHAR NOT NULL,
  data_date      DATE NOT NULL,
  published_at   TIMESTAMP NOT NULL,
  documents      INTEGER NOT NULL,
  projects       INTEGER NOT NULL,
  indicators     INTEGER NOT NULL
);
COMMENT ON TABLE runs IS '已发布的各次运行';
COMMENT ON COLUMN runs.run_id IS '运行编号';
COMMENT ON COLUMN runs.inputs_sha256 IS '输入（文件、词表、程序、数据日期）的摘要';
COMMENT ON COLUMN runs.data_date IS '数据日期';
COMMENT ON COLUMN runs.published_at IS '发布时间（UTC）';
COMMENT ON COLUMN runs.documents IS '文件数';
COMMENT ON COLUMN runs.projects IS '项目数';
COMMENT ON COLUMN runs.indicators IS '指标数';
