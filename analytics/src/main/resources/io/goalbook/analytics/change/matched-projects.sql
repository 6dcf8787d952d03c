-- Each county's year beside its latest year before that has projects.
CREATE OR REPLACE TEMP TABLE compared_years AS
SELECT place_id, earlier_place_id
FROM (
  SELECT
    place_id,
    lag(place_id) OVER (PARTITION BY county_key ORDER BY fiscal_year) AS earlier_place_id
  FROM compared_places
  WHERE fiscal_year IS NOT NULL)
WHERE earlier_place_id IS NOT NULL;

-- A name without the document number that funds it (冀财社〔2024〕163号), years and signs.
CREATE OR REPLACE TEMP MACRO lasting_name(name) AS
  nullif(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            name,
            '(\p{Han}{0,2}财[\p{Han}()（）]{0,4})?[【〔\[(（]\s*\d{4}\s*[】〕\])）]\s*第?\s*\d+\s*号',
            '',
            'g'),
          '((19|20)\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})\s*年度?',
          '',
          'g'),
        -- A year without 年 stands in front, behind, or before another.
        '^(19|20)\d{2}|(19|20)\d{2}$|(19|20)\d{2}\s*[-—~～至]',
        '',
        'g'),
      '[\s\pP\pS]+',
      '',
      'g'),
    '');

-- What a project can be known by again, from the surest to the least sure. The seventh and eighth
-- digit of a code such as 13072425P00TF1J100047 are the year of entry.
CREATE OR REPLACE TEMP TABLE project_keys AS
WITH named AS (
  SELECT project_name, document_number, lasting_name(printed) AS name
  FROM (
    SELECT DISTINCT
      c.project_name,
      p.document_number,
      without_document_number(c.project_name, p.document_number) AS printed
    FROM compared_projects c
    JOIN projects p ON p.project_id = c.project_id
    WHERE c.project_name IS NOT NULL)),
units AS (
  SELECT
    implementing_unit,
    -- 762001某单位: the number before the name may change with the system.
    nullif(regexp_replace(implementing_unit, '^[\d\s\pP]+|\s+', '', 'g'), '') AS unit
  FROM (SELECT DISTINCT implementing_unit FROM compared_projects WHERE implementing_unit IS NOT NULL)),
known AS (
  SELECT
    c.project_no,
    c.place_id,
    nullif(regexp_replace(upper(p.project_code), '[^0-9A-Z]', '', 'g'), '') AS code,
    n.name,
    u.unit
  FROM compared_projects c
  JOIN projects p ON p.project_id = c.project_id
  LEFT JOIN named n
    ON n.project_name = c.project_name
    AND n.document_number IS NOT DISTINCT FROM p.document_number
  LEFT JOIN units u ON u.implementing_unit = c.implementing_unit)
SELECT project_no, place_id, unit, 'code' AS kind, code AS key
FROM known
WHERE code IS NOT NULL
UNION ALL
SELECT
  project_no,
  place_id,
  unit,
  'code_without_year',
  regexp_replace(code, '^(\d{6})\d{2}', '\1')
FROM known
WHERE regexp_matches(code, '^\d{8}[A-Z]')
UNION ALL
SELECT project_no, place_id, unit, 'name_and_unit', concat(name, '|', unit)
FROM known
WHERE name IS NOT NULL AND unit IS NOT NULL
UNION ALL
SELECT project_no, place_id, unit, 'name', name
FROM known
WHERE name IS NOT NULL;

CREATE OR REPLACE TEMP TABLE matched_projects (
  project_no INTEGER, earlier_no INTEGER, matched_by VARCHAR);

-- Projects of both years that share a key and are not matched yet; by the name alone only where one of
-- both years prints no unit, by a code of another year only where no other unit is printed: the number
-- behind the year may begin anew. A project of three years stands on both sides, once each.
CREATE OR REPLACE TEMP MACRO open_pairs(by_what) AS TABLE
  SELECT a.project_no, b.project_no AS earlier_no, by_what AS matched_by
  FROM compared_years y
  JOIN project_keys a ON a.place_id = y.place_id AND a.kind = by_what
  JOIN project_keys b
    ON b.place_id = y.earlier_place_id AND b.kind = by_what AND b.key = a.key
  LEFT JOIN matched_projects m ON m.project_no = a.project_no
  LEFT JOIN matched_projects n ON n.earlier_no = b.project_no
  WHERE m.project_no IS NULL
    AND n.earlier_no IS NULL
    AND (
      a.unit IS NULL
      OR b.unit IS NULL
      OR CASE by_what
        WHEN 'name' THEN false
        WHEN 'code_without_year' THEN a.unit = b.unit
        ELSE true
      END);

-- Only where one project stands against one: which of several it was is not guessed.
CREATE OR REPLACE TEMP MACRO single_pairs(by_what) AS TABLE
  SELECT *
  FROM open_pairs(by_what)
  QUALIFY count(*) OVER (PARTITION BY project_no) = 1
    AND count(*) OVER (PARTITION BY earlier_no) = 1;

INSERT INTO matched_projects SELECT * FROM single_pairs('code');
INSERT INTO matched_projects SELECT * FROM single_pairs('name_and_unit');
INSERT INTO matched_projects SELECT * FROM single_pairs('code_without_year');
INSERT INTO matched_projects SELECT * FROM single_pairs('name');

-- What is left although the other year has something of the same key.
CREATE OR REPLACE TEMP TABLE ambiguous_projects AS
WITH left_over AS (
  SELECT * FROM open_pairs('code')
  UNION ALL
  SELECT * FROM open_pairs('code_without_year')
  UNION ALL
  SELECT * FROM open_pairs('name_and_unit')
  UNION ALL
  SELECT * FROM open_pairs('name'))
SELECT DISTINCT project_no, 'later' AS side FROM left_over
UNION ALL
SELECT DISTINCT earlier_no, 'earlier' FROM left_over;

-- Which units filed in a county's year: without tables of a unit nothing is said of its projects.
CREATE OR REPLACE TEMP TABLE filing_units AS
SELECT DISTINCT place_id, unit FROM project_keys WHERE unit IS NOT NULL;
