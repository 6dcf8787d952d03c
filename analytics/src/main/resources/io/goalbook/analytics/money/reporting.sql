-- Which units were to report, and what of theirs has been read.
CREATE OR REPLACE TEMP TABLE expected_units AS
SELECT
  e.*,
  r.county_key,
  r.city,
  r.county_code,
  coalesce(r.county_name, e.county) AS county_name,
  d.bare,
  d.kind AS department_kind,
  d.listed
FROM expected_rows e
LEFT JOIN reference_counties r ON r.province = e.province AND r.county = e.county
LEFT JOIN department_kinds d
  ON d.place_key = coalesce(r.county_key, concat('|', e.province)) AND d.printed = e.unit;

-- Each project is of one expected unit: by its code, else by the name of the unit that spends, else
-- by that of the department, else by the kind where only one unit of the kind is expected.
CREATE OR REPLACE TEMP TABLE unit_projects AS
WITH theirs AS (
  SELECT
    c.project_id,
    c.county_key,
    c.fiscal_year,
    p.department_code,
    u.bare AS unit_name,
    m.bare AS department_name,
    k.department_kind
  FROM counted_projects c
  JOIN projects p ON p.project_id = c.project_id
  JOIN project_kinds k ON k.project_id = c.project_id
  LEFT JOIN department_kinds u
    ON u.place_key = place_key(p.province, p.city, p.county_code, p.county)
    AND u.printed = p.implementing_unit
  LEFT JOIN department_kinds m
    ON m.place_key = place_key(p.province, p.city, p.county_code, p.county)
    AND m.printed = p.competent_department
  WHERE c.county_key IN (SELECT county_key FROM expected_units)),
kinds AS (
  SELECT county_key, fiscal_year, department_kind, min(ordinal) AS ordinal
  FROM expected_units
  WHERE listed
  GROUP BY county_key, fiscal_year, department_kind
  HAVING count(*) = 1),
matches AS (
  SELECT t.project_id, 1 AS rank, e.ordinal
  FROM theirs t
  JOIN expected_units e
    ON e.county_key = t.county_key
    AND e.fiscal_year = t.fiscal_year
    AND e.unit_code = t.department_code
  UNION ALL
  SELECT t.project_id, 2, e.ordinal
  FROM theirs t
  JOIN expected_units e
    ON e.county_key = t.county_key AND e.fiscal_year = t.fiscal_year AND e.bare = t.unit_name
  UNION ALL
  SELECT t.project_id, 3, e.ordinal
  FROM theirs t
  JOIN expected_units e
    ON e.county_key = t.county_key AND e.fiscal_year = t.fiscal_year AND e.bare = t.department_name
  UNION ALL
  SELECT t.project_id, 4, k.ordinal
  FROM theirs t
  JOIN kinds k
    ON k.county_key = t.county_key
    AND k.fiscal_year = t.fiscal_year
    AND k.department_kind = t.department_kind)
SELECT project_id, arg_min(ordinal, (rank, ordinal)) AS ordinal
FROM matches
GROUP BY project_id;

-- A table that was sent again counts from the day on which its file first came, and a table that
-- replaces another from the day of the other.
CREATE OR REPLACE TEMP TABLE first_readings AS
WITH came AS (
  SELECT d.path, min(r.first_read) AS first_read
  FROM documents d
  JOIN readings r ON r.document_id = d.document_id
  GROUP BY d.path),
tables AS (
  SELECT p.project_id, p.superseded_by, c.first_read
  FROM projects p
  JOIN documents d ON d.document_id = p.document_id
  JOIN came c ON c.path = d.path
  WHERE d.status IN ('read', 'partly_read'))
SELECT project_id, min(first_read) AS first_read
FROM (
  SELECT project_id, first_read FROM tables
  UNION ALL
  SELECT superseded_by, first_read FROM tables WHERE superseded_by IS NOT NULL)
GROUP BY project_id;

INSERT INTO reporting BY NAME
WITH sums AS (
  SELECT
    u.ordinal,
    count(*) AS projects,
    count(*) FILTER (WHERE k.has_goals) AS projects_with_goals,
    coalesce(sum(k.budget_yuan), 0) AS budget_yuan,
    coalesce(sum(k.budget_yuan) FILTER (WHERE k.has_goals), 0) AS goals_yuan,
    min(f.first_read) AS first_read
  FROM unit_projects u
  JOIN project_kinds k ON k.project_id = u.project_id
  LEFT JOIN first_readings f ON f.project_id = u.project_id
  GROUP BY u.ordinal)
SELECT
  e.province,
  coalesce(c.city, e.city) AS city,
  coalesce(c.county_code, e.county_code) AS county_code,
  coalesce(c.county, e.county_name) AS county,
  e.fiscal_year,
  e.unit_code,
  e.unit,
  e.department_kind,
  e.amount_yuan AS expected_yuan,
  coalesce(s.projects, 0) AS projects,
  coalesce(s.projects_with_goals, 0) AS projects_with_goals,
  coalesce(s.budget_yuan, 0) AS budget_yuan,
  coalesce(s.goals_yuan, 0) AS goals_yuan,
  percent_of(coalesce(s.goals_yuan, 0), e.amount_yuan) AS share_percent,
  e.due_date,
  s.first_read,
  CASE
    WHEN e.county_key IS NULL THEN 'county_unknown'
    WHEN s.projects IS NULL THEN 'missing'
    WHEN s.first_read > e.due_date THEN 'late'
    ELSE 'reported'
  END AS status
FROM expected_units e
LEFT JOIN sums s ON s.ordinal = e.ordinal
LEFT JOIN county_places c ON c.county_key = e.county_key
ORDER BY
  province_position(e.province) NULLS LAST,
  e.province,
  e.fiscal_year,
  e.county_key NULLS LAST,
  e.county,
  e.unit_code NULLS LAST,
  e.unit;
