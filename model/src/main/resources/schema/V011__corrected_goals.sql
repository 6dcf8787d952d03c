-- Corrections of the goals of departments.
ALTER TABLE department_goals ADD COLUMN corrected VARCHAR;
COMMENT ON COLUMN department_goals.corrected IS '由分析人员更正的栏目，用 | 分隔；没有更正为空';
ALTER TABLE corrections ADD COLUMN goal_id VARCHAR;
COMMENT ON COLUMN corrections.goal_id IS '所在的部门整体目标；项目的更正为空';
ALTER TABLE correction_readings ADD COLUMN goal_id VARCHAR;
COMMENT ON COLUMN correction_readings.goal_id IS '所在的部门整体目标';
