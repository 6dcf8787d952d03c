CREATE OR REPLACE TEMP TABLE last_documents AS
SELECT p.* EXCLUDE (run_id)
FROM published_documents p
JOIN last_run r ON r.run_id = p.run_id;

-- A document of both runs: the same path with the same bytes, else the same path, else the same bytes.
CREATE OR REPLACE TEMP TABLE document_pairs AS
WITH current AS (SELECT * FROM documents WHERE status <> 'gone' AND EXISTS (SELECT 1 FROM last_run)),
same AS (
  SELECT c.document_id, e.document_id AS earlier_id, 'read_differently' AS outcome
  FROM current c
  JOIN last_documents e ON e.document_id = c.document_id),
changed AS (
  SELECT c.document_id, e.document_id AS earlier_id, 'changed' AS outcome
  FROM current c
  JOIN last_documents e ON e.path = c.path
  WHERE e.document_id <> c.document_id),
paired AS (FROM same UNION ALL FROM changed),
-- Bytes that stand in several places are paired in the order of the paths.
arrived AS (
  SELECT c.*, row_number() OVER (PARTITION BY c.sha256 ORDER BY c.path, c.document_id) AS position
  FROM current c
  ANTI JOIN paired p ON p.document_id = c.document_id),
left_places AS (
  SELECT e.*, row_number() OVER (PARTITION BY e.sha256 ORDER BY e.path, e.document_id) AS position
  FROM last_documents e
  ANTI JOIN paired p ON p.earlier_id = e.document_id),
others AS (
  SELECT
    a.document_id,
    l.document_id AS earlier_id,
    CASE
      WHEN l.document_id IS NULL THEN 'new'
      WHEN a.document_id IS NULL THEN 'gone'
      ELSE 'moved'
    END AS outcome
  FROM arrived a
  FULL JOIN left_places l ON l.sha256 = a.sha256 AND l.position = a.position)
FROM paired
UNION ALL
FROM others;

INSERT INTO documents_since_last_run BY NAME
SELECT
  coalesce(c.province, e.province) AS province,
  coalesce(c.city, e.city) AS city,
  coalesce(c.county_code, e.county_code) AS county_code,
  coalesce(c.county, e.county) AS county,
  coalesce(c.fiscal_year, e.fiscal_year) AS fiscal_year,
  c.document_id,
  e.document_id AS earlier_document_id,
  c.path,
  e.path AS earlier_path,
  p.outcome,
  CASE
    -- A file is a duplicate because of another file.
    WHEN p.outcome <> 'read_differently' OR 'duplicate' IN (c.status, e.status) THEN 'documents'
    WHEN versions_changed() THEN 'versions'
    ELSE 'other'
  END AS cause,
  c.status,
  e.status AS earlier_status,
  c.goal_tables,
  e.goal_tables AS earlier_goal_tables,
  c.indicators,
  e.indicators AS earlier_indicators
FROM document_pairs p
LEFT JOIN documents c ON c.document_id = p.document_id
LEFT JOIN last_documents e ON e.document_id = p.earlier_id
WHERE p.outcome <> 'read_differently'
  OR (c.status, c.goal_tables, c.indicators) <> (e.status, e.goal_tables, e.indicators)
  OR c.county_code IS DISTINCT FROM e.county_code
  OR c.county IS DISTINCT FROM e.county
  OR c.fiscal_year IS DISTINCT FROM e.fiscal_year
ORDER BY coalesce(c.path, e.path), p.outcome, coalesce(c.document_id, e.document_id);
