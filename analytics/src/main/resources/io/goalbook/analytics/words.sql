-- The word lists as tables, from word_rows: one row a line, its cells in the order that WordTables
-- names. A cell with several words holds them with | between.

CREATE OR REPLACE TEMP TABLE benefits AS
SELECT
  ordinal,
  cells[1] AS benefit,
  cells[2] AS sub_kind,
  cells[3] AS payee,
  coalesce(TRY_CAST(nullif(cells[7], '') AS INTEGER), 12) AS months,
  nullif(cells[8], '') AS period,
  nullif(cells[9], '') AS field
FROM word_rows
WHERE list = 'benefits';

CREATE OR REPLACE TEMP TABLE benefit_words AS
SELECT DISTINCT
  ordinal,
  role,
  word,
  -- How many words must all occur.
  count(*) FILTER (WHERE role = 'all_of') OVER (PARTITION BY ordinal) AS all_of_words
FROM (
  SELECT DISTINCT ordinal, role, trim(unnest(string_split(cell, '|'))) AS word
  FROM (
    SELECT ordinal, 'any_of' AS role, cells[4] AS cell FROM word_rows WHERE list = 'benefits'
    UNION ALL
    SELECT ordinal, 'all_of', cells[5] FROM word_rows WHERE list = 'benefits'
    UNION ALL
    SELECT ordinal, 'none_of', cells[6] FROM word_rows WHERE list = 'benefits'))
WHERE word <> '';

CREATE OR REPLACE TEMP TABLE object_words AS
SELECT ordinal, cells[1] AS word, cells[2] AS object FROM word_rows WHERE list = 'objects';

-- Objects that are parts played by anyone: 受益对象 may be 残疾人.
CREATE OR REPLACE TEMP TABLE role_objects AS
SELECT cells[1] AS object FROM word_rows WHERE list = 'roles';

CREATE OR REPLACE TEMP TABLE stems AS
SELECT cells[1] AS suffix, cells[2] AS kind FROM word_rows WHERE list = 'stems';

CREATE OR REPLACE TEMP TABLE running_cost_words AS
SELECT cells[1] AS word FROM word_rows WHERE list = 'running-costs';

CREATE OR REPLACE TEMP TABLE satisfaction_words AS
SELECT cells[1] AS word, cells[2] AS kind FROM word_rows WHERE list = 'satisfaction';

-- Units that count payees, also with a multiple before them: 万人, 千户.
CREATE OR REPLACE TEMP TABLE payee_units AS
WITH payees AS (
  SELECT cells[1] AS spelling, cells[3] AS per
  FROM word_rows
  WHERE list = 'units' AND cells[2] = 'payee'),
multiples AS (
  SELECT cells[1] AS spelling, CAST(cells[4] AS DECIMAL(10, 0)) AS factor
  FROM word_rows
  WHERE list = 'units' AND cells[2] = 'multiple')
SELECT spelling, per, CAST(1 AS DECIMAL(10, 0)) AS factor FROM payees
UNION ALL
SELECT m.spelling || p.spelling, p.per, m.factor FROM payees p CROSS JOIN multiples m;

-- Units in which nothing is counted: money, per cents.
CREATE OR REPLACE TEMP TABLE uncounted_units AS
SELECT cells[1] AS spelling
FROM word_rows
WHERE list = 'units' AND cells[2] IN ('money', 'percent');

-- The province's own standards (standards.csv). per and period may be written as they are printed.
CREATE OR REPLACE TEMP TABLE province_standards AS
WITH canonical AS (
  SELECT cells[1] AS spelling, cells[2] AS kind, cells[3] AS meaning
  FROM word_rows
  WHERE list = 'units' AND cells[2] IN ('payee', 'period'))
SELECT
  s.ordinal,
  s.cells[1] AS benefit,
  nullif(s.cells[2], '') AS sub_kind,
  s.cells[3] AS province,
  CAST(s.cells[4] AS INTEGER) AS fiscal_year,
  CAST(s.cells[5] AS DECIMAL(18, 2)) AS yuan,
  coalesce(u.meaning, s.cells[6]) AS per,
  coalesce(p.meaning, nullif(s.cells[7], ''), 'unstated') AS period,
  s.cells[8] AS limit_kind,
  s.cells[9] AS document_number
FROM word_rows s
LEFT JOIN canonical u ON u.kind = 'payee' AND u.spelling = s.cells[6]
LEFT JOIN canonical p ON p.kind = 'period' AND p.spelling = s.cells[7]
WHERE s.list = 'standards';
