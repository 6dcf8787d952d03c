-- What habits and the comparison of years work on, with whole numbers as keys: a place is a county in
-- a year, a scope a province in a year. Projects are numbered in the order in which they stand.
CREATE OR REPLACE TEMP TABLE compared_places AS
WITH counted AS (
  SELECT DISTINCT province, city, county_code, county, fiscal_year, county_key
  FROM counted_projects
  WHERE county_key IS NOT NULL)
SELECT
  CAST(row_number() OVER (ORDER BY county_key, fiscal_year NULLS LAST) AS INTEGER) AS place_id,
  CAST(dense_rank() OVER (ORDER BY province NULLS LAST, fiscal_year NULLS LAST) AS INTEGER)
    AS scope_id,
  *
FROM counted;

CREATE OR REPLACE TEMP TABLE compared_projects AS
SELECT
  CAST(row_number() OVER (
    ORDER BY c.place_id, p.path, p.table_ordinal, p.project_id) AS INTEGER) AS project_no,
  c.place_id,
  c.scope_id,
  p.project_id,
  p.project_name,
  q.implementing_unit,
  p.budget_yuan,
  p.location
FROM counted_projects p
JOIN projects q ON q.project_id = p.project_id
JOIN compared_places c
  ON c.county_key = p.county_key AND c.fiscal_year IS NOT DISTINCT FROM p.fiscal_year;

-- Indicators that set a target. Two values are the same when they mean the same: 不低于80% is ≥80%.
-- A date is told by how far it lies from the fiscal year (years, month, day), so that next year's date is
-- the same one. Texts are made of it only where they are shown: a million of them take seconds.
CREATE OR REPLACE TEMP TABLE real_indicators AS
WITH meant AS (
  SELECT
    p.project_no,
    p.place_id,
    p.scope_id,
    i.rowid AS indicator_row,
    i.level2,
    replace(i.name, ' ', '') AS name,
    hash(replace(i.name, ' ', '')) AS name_number,
    i.value_kind,
    i.value_kind IN ('quantity', 'range') AS quantified,
    i.comparator,
    i.number,
    i.number_high,
    i.unit,
    CAST(
      CASE
        WHEN i.value_kind = 'deadline'
        THEN (year(i.deadline) - c.fiscal_year) * 10000 + month(i.deadline) * 100 + day(i.deadline)
      END AS INTEGER) AS day,
    CASE
      WHEN i.number IS NULL AND (i.deadline IS NULL OR c.fiscal_year IS NULL)
      THEN replace(i.raw_value, ' ', '')
    END AS words,
    i.yuan,
    i.per,
    i.period
  FROM indicators i
  JOIN compared_projects p ON p.project_id = i.project_id
  JOIN compared_places c ON c.place_id = p.place_id
  WHERE i.scope = 'project' AND i.term = 'annual' AND i.value_kind <> 'placeholder' AND i.name <> '')
SELECT
  * EXCLUDE (name_number),
  -- 64 bits: among a million different pairs two of one number are less likely than 1 in 10 000 000.
  -- The long texts are read once.
  hash(level2, name_number) AS named,
  hash(comparator, number, number_high, unit, day, words) AS valued,
  hash(name_number, hash(comparator, number, number_high, unit, day, words)) AS pair
FROM meant;

CREATE OR REPLACE TEMP MACRO day_text(day) AS
  concat(
    CASE day // 10000 WHEN 0 THEN '当年' WHEN 1 THEN '次年' ELSE concat('第', day // 10000 + 1, '年') END,
    day % 10000 // 100,
    '月',
    day % 100,
    '日');

-- A value as it is meant: ≥80%, 80~90%, 当年12月31日.
CREATE OR REPLACE TEMP MACRO value_text(comparator, number, number_high, unit, day, words) AS
  CASE
    WHEN words IS NOT NULL THEN words
    WHEN day IS NOT NULL THEN day_text(day)
    ELSE concat(
      CASE comparator WHEN '>=' THEN '≥' WHEN '<=' THEN '≤' WHEN '=' THEN '' ELSE comparator END,
      short_decimal(number),
      '~' || short_decimal(number_high),
      unit)
  END;

-- A project's set: each name with its value once.
CREATE OR REPLACE TEMP TABLE project_pairs AS
SELECT DISTINCT project_no, place_id, scope_id, pair FROM real_indicators;

-- How many counties of a province and year have indicators at all.
CREATE OR REPLACE TEMP TABLE scope_counties AS
SELECT scope_id, CAST(count(DISTINCT place_id) AS INTEGER) AS counties_compared
FROM project_pairs
GROUP BY scope_id;

CREATE OR REPLACE TEMP TABLE place_pairs AS
SELECT scope_id, place_id, pair, CAST(count(*) AS INTEGER) AS projects
FROM project_pairs
GROUP BY scope_id, place_id, pair;

CREATE OR REPLACE TEMP TABLE scope_pairs AS
SELECT
  p.scope_id,
  p.pair,
  CAST(sum(p.projects) AS INTEGER) AS projects,
  CAST(count(*) AS INTEGER) AS counties,
  any_value(c.counties_compared) AS counties_compared,
  is_common(count(*), any_value(c.counties_compared)) AS common
FROM place_pairs p
JOIN scope_counties c ON c.scope_id = p.scope_id
GROUP BY p.scope_id, p.pair;
