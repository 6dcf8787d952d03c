-- How the projects of this run stand; the next run compares itself with it.
DELETE FROM project_states;

INSERT INTO project_states BY NAME
WITH contents AS (
  -- Sums: the order of the rows does not matter, and a row that stands twice counts twice.
  SELECT
    project_no,
    count(*) AS indicators,
    CAST(sum(pair) + sum(named) AS VARCHAR) AS contents
  FROM real_indicators
  GROUP BY project_no),
-- Those without a county are compared with nobody else, but count.
counted AS (
  SELECT project_id, project_no, place_id FROM compared_projects
  UNION ALL BY NAME
  SELECT project_id FROM counted_projects WHERE county_key IS NULL)
SELECT
  coalesce(o.province, p.province) AS province,
  coalesce(o.city, p.city) AS city,
  coalesce(o.county_code, p.county_code) AS county_code,
  coalesce(o.county, p.county) AS county,
  p.fiscal_year,
  p.project_id,
  p.document_id,
  p.table_ordinal,
  n.project_id IS NOT NULL AS counted,
  concat_ws(
    '/',
    coalesce(county_key_of(p.province, p.city, p.county_code, p.county), d.path),
    p.fiscal_year,
    coalesce(
      p.project_code,
      p.project_name || '/' || coalesce(p.implementing_unit, ''),
      'table ' || p.table_ordinal)) AS identity,
  p.project_name,
  p.budget_yuan,
  coalesce(c.indicators, 0) AS indicators,
  coalesce(c.contents, '0') AS contents,
  p.location
FROM projects p
JOIN documents d ON d.document_id = p.document_id
LEFT JOIN counted n ON n.project_id = p.project_id
LEFT JOIN compared_places o ON o.place_id = n.place_id
LEFT JOIN contents c ON c.project_no = n.project_no
WHERE d.status IN ('read', 'partly_read');
