-- A project with several rates is reconciled by their sum.
COMMENT ON COLUMN reconciliation.rate_yuan IS '标准（元）；多个标准合计测算的为空';
COMMENT ON COLUMN reconciliation.quantity IS '数量；多个标准合计测算的为空';
COMMENT ON COLUMN reconciliation.reason IS '不可比的原因：different_objects 对象不同 | rates_not_paired 有多个标准，未能逐一对应数量 | rate_of_a_day 按天计，天数未载明 | rate_of_a_term 按学期计，学期数未载明 | item_of_a_day 有分项按天计 | item_of_a_term 有分项按学期计；可比为空';
