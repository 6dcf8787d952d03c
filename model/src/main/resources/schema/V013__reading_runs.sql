-- A run that was killed counts, when it goes on, what it has really stored.
ALTER TABLE readings ADD COLUMN run_id VARCHAR;
COMMENT ON COLUMN readings.run_id IS '读取它的运行；较早版本读取的为空';
