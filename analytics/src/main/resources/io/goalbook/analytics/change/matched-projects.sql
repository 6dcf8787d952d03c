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
    *,
    CASE
      WHEN regexp_matches(code, '^\d{8}[A-Z]') THEN regexp_replace(code, '^(\d{6})\d{2}', '\1')
    END AS code_without_year
  FROM (
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
    LEFT JOIN units u ON u.implementing_unit = c.implementing_unit))
SELECT project_no, place_id, unit, 'code' AS kind, code AS key
FROM known
WHERE code IS NOT NULL
UNION ALL
SELECT project_no, place_id, unit, 'code_without_year', code_without_year
FROM known
WHERE code_without_year IS NOT NULL
UNION ALL
SELECT
  project_no, place_id, unit, 'code_without_year_and_unit', concat(code_without_year, '|', unit)
FROM known
WHERE code_without_year IS NOT NULL AND unit IS NOT NULL
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

-- The keys of one kind on both sides, without projects that are matched on that side. A project of
-- three years stands on both sides, once each. A unit binds: by the name alone, or by a code of another
-- year, whose number may begin anew, projects of two units never match, and those of one unit have done
-- so before if they can.
CREATE OR REPLACE TEMP MACRO open_keys(by_what) AS TABLE
  SELECT
    y.earlier_place_id AS place_id,
    k.key,
    k.project_no,
    true AS later,
    by_what IN ('name', 'code_without_year') AND k.unit IS NOT NULL AS bound
  FROM compared_years y
  JOIN project_keys k ON k.place_id = y.place_id AND k.kind = by_what
  ANTI JOIN matched_projects m ON m.project_no = k.project_no
  UNION ALL
  SELECT
    k.place_id,
    k.key,
    k.project_no,
    false,
    by_what IN ('name', 'code_without_year') AND k.unit IS NOT NULL
  FROM project_keys k
  ANTI JOIN matched_projects m ON m.earlier_no = k.project_no
  WHERE k.kind = by_what;

-- What shares a key, counted and not paired: a name that all projects bear makes no pairs without end.
CREATE OR REPLACE TEMP MACRO open_groups(by_what) AS TABLE
  SELECT
    place_id,
    key,
    count(*) FILTER (WHERE later AND bound) AS later_bound,
    count(*) FILTER (WHERE later AND NOT bound) AS later_free,
    count(*) FILTER (WHERE NOT later AND bound) AS earlier_bound,
    count(*) FILTER (WHERE NOT later AND NOT bound) AS earlier_free,
    max(project_no) FILTER (WHERE later AND bound) AS later_bound_no,
    max(project_no) FILTER (WHERE later AND NOT bound) AS later_free_no,
    max(project_no) FILTER (WHERE NOT later AND bound) AS earlier_bound_no,
    max(project_no) FILTER (WHERE NOT later AND NOT bound) AS earlier_free_no
  FROM open_keys(by_what)
  GROUP BY place_id, key;

-- Only where one project stands against one: which of several it was is not guessed.
CREATE OR REPLACE TEMP MACRO single_pairs(by_what) AS TABLE
  SELECT
    coalesce(later_free_no, later_bound_no) AS project_no,
    coalesce(earlier_free_no, earlier_bound_no) AS earlier_no,
    by_what AS matched_by
  FROM open_groups(by_what)
  WHERE (later_free = 1 AND earlier_free = 1 AND later_bound = 0 AND earlier_bound = 0)
    OR (later_free = 1 AND earlier_free = 0 AND earlier_bound = 1)
    OR (later_free = 0 AND later_bound = 1 AND earlier_free = 1);

INSERT INTO matched_projects SELECT * FROM single_pairs('code');
INSERT INTO matched_projects SELECT * FROM single_pairs('name_and_unit');
INSERT INTO matched_projects
SELECT project_no, earlier_no, 'code_without_year' FROM single_pairs('code_without_year_and_unit');
INSERT INTO matched_projects SELECT * FROM single_pairs('code_without_year');
INSERT INTO matched_projects SELECT * FROM single_pairs('name');

CREATE OR REPLACE TEMP MACRO unmatched(by_what) AS TABLE
  SELECT k.project_no, k.later
  FROM open_keys(by_what) k
  JOIN open_groups(by_what) g ON g.place_id = k.place_id AND g.key = k.key
  WHERE CASE
    WHEN k.later THEN g.earlier_free > 0 OR (g.earlier_bound > 0 AND NOT k.bound)
    ELSE g.later_free > 0 OR (g.later_bound > 0 AND NOT k.bound)
  END;

-- What is left although the other year has something of the same key.
CREATE OR REPLACE TEMP TABLE ambiguous_projects AS
SELECT DISTINCT project_no, CASE WHEN later THEN 'later' ELSE 'earlier' END AS side
FROM (
  SELECT * FROM unmatched('code')
  UNION ALL
  SELECT * FROM unmatched('code_without_year_and_unit')
  UNION ALL
  SELECT * FROM unmatched('code_without_year')
  UNION ALL
  SELECT * FROM unmatched('name_and_unit')
  UNION ALL
  SELECT * FROM unmatched('name'));

-- Which units filed in a county's year: without tables of a unit nothing is said of its projects.
CREATE OR REPLACE TEMP TABLE filing_units AS
SELECT DISTINCT place_id, unit FROM project_keys WHERE unit IS NOT NULL;
