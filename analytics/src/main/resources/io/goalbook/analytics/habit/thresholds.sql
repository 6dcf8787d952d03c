-- All thresholds of habits, in one place; the pages say why they are so.

-- 金额很小: below 10 000 yuan (the 1 万元 in which the forms count) the table costs more than it steers.
CREATE OR REPLACE TEMP MACRO very_small_project_yuan() AS CAST(10000 AS DECIMAL(18, 2));

-- 统一套用: 80 % of at least 3 plans; two equal plans may be chance.
CREATE OR REPLACE TEMP MACRO template_projects_at_least() AS 3;
CREATE OR REPLACE TEMP MACRO template_percent_at_least() AS 80;

-- 普遍性问题: what over 80 % of at least 5 counties have is the form's or the province's, not one county's.
CREATE OR REPLACE TEMP MACRO common_percent_over() AS 80;
CREATE OR REPLACE TEMP MACRO counties_for_a_statement() AS 5;

-- 相同的指标: twice is the least that can be called the same.
CREATE OR REPLACE TEMP MACRO copied_at_least() AS 2;

-- 常用指标: an indicator of one or two projects is no habit.
CREATE OR REPLACE TEMP MACRO library_projects_at_least() AS 3;

-- 整套相同: forms have 6 indicators and more, of which the time limit and the satisfaction target are
-- everybody's; 4 are left. 80 % of them lets one of five be changed.
CREATE OR REPLACE TEMP MACRO set_pairs_at_least() AS 4;
CREATE OR REPLACE TEMP MACRO set_percent_at_least() AS 80;

-- Which projects are laid beside each other, besides those that are alike as a whole: 3 indicators in
-- common that at most 10 projects of the province and year have. It keeps the comparison from growing
-- with the square of the projects.
CREATE OR REPLACE TEMP MACRO rare_pair_projects_at_most() AS 10;
CREATE OR REPLACE TEMP MACRO rare_pairs_shared_at_least() AS 3;

CREATE OR REPLACE TEMP MACRO is_common(counties, counties_compared) AS
  counties_compared >= counties_for_a_statement()
  AND counties * 100 > counties_compared * common_percent_over();

-- A decimal without the zeros behind it: 25, 33.3333.
CREATE OR REPLACE TEMP MACRO short_decimal(value) AS
  CASE
    WHEN contains(CAST(value AS VARCHAR), '.')
    THEN rtrim(rtrim(CAST(value AS VARCHAR), '0'), '.')
    ELSE CAST(value AS VARCHAR)
  END;
