-- Each project's indicators by how their levels are written: whole numbers, counted once for all
-- that follows. Comparing a million rows of five texts is what takes time.

CREATE OR REPLACE TEMP TABLE project_numbers AS
SELECT project_id, path, CAST(row_number() OVER () AS INTEGER) AS project_no
FROM counted_projects;

CREATE OR REPLACE TEMP TABLE level_codes AS
SELECT *, CAST(row_number() OVER () AS INTEGER) AS code
FROM (SELECT DISTINCT level1, level2, cost_level2, level1_raw, level2_raw FROM indicators);

CREATE OR REPLACE TEMP TABLE project_codes AS
SELECT
  n.project_no,
  l.code,
  CAST(count(*) AS INTEGER) AS indicators,
  CAST(count(*) FILTER (WHERE i.value_kind IN ('quantity', 'range')) AS INTEGER) AS quantitative,
  CAST(count(*) FILTER (WHERE i.value_kind = 'deadline') AS INTEGER) AS dated,
  CAST(count(*) FILTER (WHERE i.value_kind = 'qualitative') AS INTEGER) AS qualitative,
  CAST(count(*) FILTER (WHERE i.value_kind = 'placeholder') AS INTEGER) AS placeholder
FROM indicators i
JOIN project_numbers n ON n.project_id = i.project_id
JOIN level_codes l
  ON l.level1 IS NOT DISTINCT FROM i.level1
  AND l.level2 IS NOT DISTINCT FROM i.level2
  AND l.cost_level2 IS NOT DISTINCT FROM i.cost_level2
  AND l.level1_raw IS NOT DISTINCT FROM i.level1_raw
  AND l.level2_raw IS NOT DISTINCT FROM i.level2_raw
WHERE i.scope = 'project' AND i.term = 'annual'
GROUP BY n.project_no, l.code;
