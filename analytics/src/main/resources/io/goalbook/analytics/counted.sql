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

CREATE OR REPLACE TEMP VIEW counted_projects AS
SELECT
  p.project_id,
  p.path,
  p.table_ordinal,
  p.county_key,
  coalesce(c.province, p.province) AS province,
  coalesce(c.city, p.city) AS city,
  c.county_code,
  c.county,
  p.fiscal_year,
  p.project_name,
  p.fund_use,
  p.goal,
  p.budget_yuan,
  p.budget_raw,
  p.location
FROM current_projects p
LEFT JOIN county_places c ON c.county_key = p.county_key;

CREATE OR REPLACE TEMP VIEW counted_indicators AS
SELECT
  p.county_key,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  p.path,
  p.table_ordinal,
  i.* EXCLUDE (goal_id, document_id)
FROM indicators i
JOIN counted_projects p ON p.project_id = i.project_id
WHERE i.scope = 'project' AND i.term = 'annual';

-- Provinces stand in the order of the division codes, those without a code after them by name.
CREATE OR REPLACE TEMP TABLE province_order AS
SELECT
  province,
  CAST(row_number() OVER (ORDER BY min(left(county_code, 2)) NULLS LAST, province) AS INTEGER)
    AS position
FROM counted_projects
WHERE province IS NOT NULL
GROUP BY province;

CREATE OR REPLACE TEMP MACRO province_position(name) AS
  (SELECT o.position FROM province_order o WHERE o.province = name);

-- Staff and running-cost projects: they owe no benefit indicators and have no beneficiaries.
CREATE OR REPLACE TEMP TABLE running_cost_projects AS
SELECT p.project_id
FROM counted_projects p
WHERE EXISTS (
  SELECT 1
  FROM running_cost_words w
  WHERE contains(p.project_name, w.word) OR contains(p.fund_use, w.word));
