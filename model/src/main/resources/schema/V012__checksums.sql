-- A second look at the bytes of a file, before it is read, needs no second digest.
ALTER TABLE inbox_files ADD COLUMN crc32c BIGINT;
COMMENT ON COLUMN inbox_files.crc32c IS '内容校验和（CRC-32C），用于判断清点之后文件是否改动；压缩包内的文件为空';
