-- Files inside archives are files of the inbox too. The picture of the inbox is made anew by every
-- walk, so that the table can be dropped.
DROP TABLE inbox_files;
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
  fiscal_year   INTEGER,
  archive       VARCHAR,
  entry         VARCHAR,
  format        VARCHAR,
  refusal       VARCHAR,
  expanded_with VARCHAR NOT NULL
);
COMMENT ON TABLE inbox_files IS '收件箱现状：最近一次清点所见的文件，包括压缩包内的文件';
COMMENT ON COLUMN inbox_files.path IS '相对收件箱的路径；压缩包内的文件写作 压缩包!/包内路径';
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
COMMENT ON COLUMN inbox_files.archive IS '压缩包内的文件：最外层压缩包的路径';
COMMENT ON COLUMN inbox_files.entry IS '压缩包内的文件：各层内的序号，从 0 起，由外到内用点相连';
COMMENT ON COLUMN inbox_files.format IS '本身是压缩包的：格式，如 zip；否则为空';
COMMENT ON COLUMN inbox_files.refusal IS '本身是压缩包的：没有打开的原因代码；已打开为空';
COMMENT ON COLUMN inbox_files.expanded_with IS '展开压缩包时的程序版本和上限；相同则不再展开';
