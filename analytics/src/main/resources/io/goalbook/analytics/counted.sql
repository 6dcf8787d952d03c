-- What counts: project tables that nothing supersedes, of documents that were read.

CREATE OR REPLACE TEMP VIEW current_projects AS
SELECT
  p.*,
  d.path,
  -- The code, not the name: one province may have two counties of one name.
  CASE
    WHEN p.county_code IS NOT NULL THEN p.county_code
    WHEN p.county IS NOT NULL THEN concat(p.province, '|', p.city, '|', p.county)
  END AS county_key
FROM projects p
JOIN documents d ON d.document_id = p.document_id
WHERE p.table_kind = 'project'
  AND p.superseded_by IS NULL
  AND d.status IN ('read', 'partly_read');

-- One way to write a county, although its documents may differ in the city or the name.
CREATE OR REPLACE TEMP TABLE county_places AS
SELECT
  county_key,
  min(province) AS province,
  min(city) AS city,
  min(county_code) AS county_code,
  coalesce(min(county), min(county_code)) AS county
FROM current_projects
WHERE county_key IS NOT NULL
GROUP BY county_key;

-- Provinces stand in the order of the division codes, those without a code after them by name. A list
-- in a variable: a query in every ORDER BY would be planned each time.
SET VARIABLE provinces_in_order = (
  SELECT list(province ORDER BY code NULLS LAST, province)
  FROM (
    SELECT coalesce(c.province, p.province) AS province, min(left(c.county_code, 2)) AS code
    FROM current_projects p
    LEFT JOIN county_places c ON c.county_key = p.county_key
    GROUP BY ALL)
  WHERE province IS NOT NULL);

CREATE OR REPLACE TEMP MACRO province_position(name) AS
  list_position(CAST(getvariable('provinces_in_order') AS VARCHAR[]), name);

-- Where each project stands, and in which order rows are written: places (a county in a year) by
-- province, year and county, projects within them by document and table. A number sorts faster than
-- the texts it stands for.
CREATE OR REPLACE TEMP TABLE project_places AS
WITH places AS (
  SELECT
    p.project_id,
    p.path,
    p.table_ordinal,
    p.county_key,
    coalesce(c.province, p.province) AS province,
    coalesce(c.city, p.city) AS city,
    c.county_code,
    c.county,
    p.fiscal_year
  FROM current_projects p
  LEFT JOIN county_places c ON c.county_key = p.county_key),
ranked AS (
  SELECT
    p.*,
    CAST(dense_rank() OVER (
      ORDER BY
        province_position(p.province) NULLS LAST,
        p.fiscal_year NULLS LAST,
        p.county_key NULLS LAST) AS INTEGER) AS place_position
  FROM places p)
SELECT
  *,
  CAST(row_number() OVER (ORDER BY place_position, path, table_ordinal, project_id) AS INTEGER)
    AS project_position
FROM ranked;

-- A table, because some thirty statements would plan the join of a view anew. The long texts (goal,
-- use of the funds) stay where they are.
CREATE OR REPLACE TEMP TABLE counted_projects AS
SELECT o.*, p.project_name, p.budget_yuan, p.budget_raw, p.location
FROM projects p
JOIN project_places o ON o.project_id = p.project_id;

-- A project's name without the number of the document that funds it, which is its county's or its
-- year's and says nothing of the thing. A name that is nothing else stays as it is.
CREATE OR REPLACE TEMP MACRO without_document_number(name, number) AS
  coalesce(nullif(trim(replace(name, number, ''), ' 　-—_:：、，'), ''), name);

CREATE OR REPLACE TEMP VIEW counted_indicators AS
SELECT
  p.* EXCLUDE (project_id),
  i.* EXCLUDE (goal_id, document_id)
FROM indicators i
JOIN project_places p ON p.project_id = i.project_id
WHERE i.scope = 'project' AND i.term = 'annual';

-- Staff and running-cost projects: they owe no benefit indicators and have no beneficiaries. One
-- pattern of all words goes through each text once; a variable is a constant to the statement, so
-- that the pattern is compiled once.
SET VARIABLE running_cost_pattern = (
  SELECT string_agg(regexp_escape(word), '|' ORDER BY word) FROM running_cost_words);

CREATE OR REPLACE TEMP TABLE running_cost_projects AS
SELECT p.project_id
FROM projects p
JOIN project_places o ON o.project_id = p.project_id
WHERE regexp_matches(p.project_name, getvariable('running_cost_pattern'))
  OR regexp_matches(p.fund_use, getvariable('running_cost_pattern'));
