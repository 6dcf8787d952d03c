-- The lists that say what a project is, from word_rows: one row a word.

CREATE OR REPLACE TEMP TABLE department_words AS
SELECT ordinal, cells[1] AS kind, nullif(cells[3], '') AS field, word
FROM (
  SELECT ordinal, cells, trim(unnest(string_split(cells[2], '|'))) AS word
  FROM word_rows
  WHERE list = 'departments')
WHERE word <> '';

CREATE OR REPLACE TEMP TABLE field_words AS
SELECT ordinal, field, word
FROM (
  SELECT ordinal, cells[1] AS field, trim(unnest(string_split(cells[2], '|'))) AS word
  FROM word_rows
  WHERE list = 'fields')
WHERE word <> '';

CREATE OR REPLACE TEMP TABLE fund_words AS
SELECT ordinal, cells[1] AS word, cells[2] AS fund, cells[3] AS budget
FROM word_rows
WHERE list = 'funds';

CREATE OR REPLACE TEMP TABLE number_words AS
SELECT ordinal, cells[1] AS pattern, cells[2] AS level, nullif(cells[3], '') AS place
FROM word_rows
WHERE list = 'document-numbers';

CREATE OR REPLACE TEMP TABLE divisions AS
SELECT cells[1] AS code, cells[2] AS name, cells[3] AS level
FROM word_rows
WHERE list = 'divisions';

CREATE OR REPLACE TEMP TABLE transfer_rows AS
SELECT
  ordinal,
  cells[1] AS document_number,
  nullif(cells[2], '') AS name,
  nullif(cells[3], '') AS level,
  nullif(cells[4], '') AS kind,
  CAST(cells[5] AS INTEGER) AS fiscal_year,
  cells[6] AS province,
  nullif(cells[7], '') AS county,
  CAST(nullif(cells[8], '') AS DECIMAL(18, 2)) AS amount_yuan,
  nullif(cells[9], '') AS regional_target
FROM word_rows
WHERE list = 'transfers';

CREATE OR REPLACE TEMP TABLE expected_rows AS
SELECT
  ordinal,
  CAST(cells[1] AS INTEGER) AS fiscal_year,
  cells[2] AS province,
  nullif(cells[3], '') AS county,
  nullif(cells[4], '') AS unit_code,
  cells[5] AS unit,
  CAST(nullif(cells[6], '') AS DECIMAL(18, 2)) AS amount_yuan,
  CAST(nullif(cells[7], '') AS DATE) AS due_date
FROM word_rows
WHERE list = 'expected-units';
