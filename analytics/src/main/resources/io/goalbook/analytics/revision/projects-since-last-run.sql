CREATE OR REPLACE TEMP TABLE last_projects AS
SELECT p.* EXCLUDE (run_id)
FROM published_projects p
JOIN last_run r ON r.run_id = p.run_id;

-- A project of both runs: the same table of the same file, else the same code, else name and unit.
-- Several of one name are paired in the order of their tables.
CREATE OR REPLACE TEMP TABLE project_pairs_since AS
WITH current AS (SELECT * FROM project_states WHERE counted AND EXISTS (SELECT 1 FROM last_run)),
earlier AS (SELECT * FROM last_projects WHERE counted),
same AS (
  SELECT c.project_id, e.project_id AS earlier_id
  FROM current c
  JOIN earlier e ON e.project_id = c.project_id),
arrived AS (
  SELECT
    c.*,
    row_number() OVER (
      PARTITION BY c.identity ORDER BY c.document_id, c.table_ordinal, c.project_id) AS position
  FROM current c
  ANTI JOIN same s ON s.project_id = c.project_id),
departed AS (
  SELECT
    e.*,
    row_number() OVER (
      PARTITION BY e.identity ORDER BY e.document_id, e.table_ordinal, e.project_id) AS position
  FROM earlier e
  ANTI JOIN same s ON s.earlier_id = e.project_id)
FROM same
UNION ALL
SELECT a.project_id, d.project_id
FROM arrived a
FULL JOIN departed d ON d.identity = a.identity AND d.position = a.position;

-- Digests of different releases of DuckDB cannot be compared.
CREATE OR REPLACE TEMP MACRO same_contents(contents, earlier_contents) AS
  contents IS NOT DISTINCT FROM earlier_contents
  OR (contents IS NOT NULL
    AND earlier_contents IS NOT NULL
    AND (SELECT coalesce(bool_or(v.changed), false)
         FROM versions_since_last_run v
         WHERE v.what = 'duckdb'));

INSERT INTO projects_since_last_run BY NAME
WITH sides AS (
  SELECT
    coalesce(c.province, e.province) AS province,
    coalesce(c.city, e.city) AS city,
    coalesce(c.county_code, e.county_code) AS county_code,
    coalesce(c.county, e.county) AS county,
    coalesce(c.fiscal_year, e.fiscal_year) AS fiscal_year,
    CASE
      WHEN e.project_id IS NULL THEN 'new'
      WHEN c.project_id IS NULL THEN 'gone'
      ELSE 'changed'
    END AS outcome,
    c.project_id,
    e.project_id AS earlier_project_id,
    coalesce(c.project_name, e.project_name) AS project_name,
    c.budget_yuan,
    e.budget_yuan AS earlier_budget_yuan,
    c.indicators,
    e.indicators AS earlier_indicators,
    NOT same_contents(c.contents, e.contents) AS contents_differ,
    coalesce(c.location, e.location) AS location,
    -- The same file read again can differ by words and program only, but for what other files
    -- replace: a project that stands in the other run uncounted.
    coalesce(c.document_id, e.document_id) AS document_id,
    CASE
      WHEN c.document_id = e.document_id THEN false
      WHEN e.project_id IS NULL
      THEN b.document_id IS NULL OR (u.project_id IS NOT NULL AND k.county_key IS NOT NULL)
      WHEN c.project_id IS NULL
      THEN a.document_id IS NULL OR (s.project_id IS NOT NULL AND k.county_key IS NOT NULL)
      ELSE true
    END AS by_documents
  FROM project_pairs_since p
  LEFT JOIN project_states c ON c.project_id = p.project_id
  LEFT JOIN last_projects e ON e.project_id = p.earlier_id
  LEFT JOIN last_documents b ON b.document_id = c.document_id
  LEFT JOIN documents a ON a.document_id = e.document_id AND a.status <> 'gone'
  LEFT JOIN last_projects u ON u.project_id = c.project_id AND NOT u.counted
  LEFT JOIN project_states s ON s.project_id = e.project_id AND NOT s.counted
  LEFT JOIN (SELECT DISTINCT county_key FROM counties_with_new_documents) k
    ON k.county_key = coalesce(
      county_key_of(c.province, c.city, c.county_code, c.county),
      county_key_of(e.province, e.city, e.county_code, e.county))
  WHERE c.project_id IS NULL
    OR e.project_id IS NULL
    OR NOT same_contents(c.contents, e.contents)
    OR c.budget_yuan IS DISTINCT FROM e.budget_yuan
    OR c.project_name IS DISTINCT FROM e.project_name)
SELECT
  * EXCLUDE (document_id, by_documents),
  CASE
    WHEN by_documents THEN 'documents' WHEN versions_changed() THEN 'versions' ELSE 'other'
  END AS cause
FROM sides
ORDER BY
  province_position(province) NULLS LAST,
  province,
  fiscal_year NULLS LAST,
  county_code NULLS LAST,
  city NULLS FIRST,
  county,
  location,
  outcome,
  coalesce(project_id, earlier_project_id);
