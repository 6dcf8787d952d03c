-- Rates that could not be laid beside a quantity: said, because nothing is guessed.
CREATE TABLE unreconciled_rates (
  project_id     VARCHAR NOT NULL,
  province       VARCHAR,
  city           VARCHAR,
  county_code    VARCHAR,
  county         VARCHAR,
  fiscal_year    INTEGER,
  rates          INTEGER NOT NULL,
  rate_names     VARCHAR NOT NULL,
  quantities     INTEGER NOT NULL,
  quantity_names VARCHAR,
  reason         VARCHAR NOT NULL CHECK (reason IN ('no_quantity', 'no_number', 'several_quantities', 'rates_not_paired')),
  location       VARCHAR NOT NULL
);
COMMENT ON TABLE unreconciled_rates IS '有标准但未能核对的项目：不知标准对应哪个数量';
COMMENT ON COLUMN unreconciled_rates.project_id IS '所属目标表';
COMMENT ON COLUMN unreconciled_rates.province IS '省（自治区、直辖市）名称';
COMMENT ON COLUMN unreconciled_rates.city IS '地级市名称';
COMMENT ON COLUMN unreconciled_rates.county_code IS '县级区划代码（GB/T 2260，六位）';
COMMENT ON COLUMN unreconciled_rates.county IS '县（市、区、旗）名称；市本级为市名';
COMMENT ON COLUMN unreconciled_rates.fiscal_year IS '预算年度';
COMMENT ON COLUMN unreconciled_rates.rates IS '受益对象标准的个数';
COMMENT ON COLUMN unreconciled_rates.rate_names IS '标准的指标名称，以；分隔';
COMMENT ON COLUMN unreconciled_rates.quantities IS '与标准同单位的数量指标个数';
COMMENT ON COLUMN unreconciled_rates.quantity_names IS '数量的指标名称，以；分隔；没有为空';
COMMENT ON COLUMN unreconciled_rates.reason IS 'no_quantity 没有同单位的数量 | no_number 数量或标准不是可计算的数 | several_quantities 有几个同单位的数量，不知对应哪一个 | rates_not_paired 有多个标准，未能对应数量';
COMMENT ON COLUMN unreconciled_rates.location IS '在原文中的位置';
