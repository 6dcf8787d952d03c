-- Goals of departments in documents that count: a document of which every project table is
-- superseded has been issued again, and its goals with it.
CREATE OR REPLACE TEMP TABLE counted_department_goals AS
SELECT
  g.goal_id,
  g.document_id,
  d.path,
  g.department,
  place_key(g.province, g.city, g.county_code, g.county) AS place_key,
  coalesce(c.province, g.province) AS province,
  coalesce(c.city, g.city) AS city,
  coalesce(c.county_code, g.county_code) AS county_code,
  coalesce(c.county, g.county) AS county,
  g.fiscal_year
FROM department_goals g
JOIN documents d ON d.document_id = g.document_id
LEFT JOIN county_places c
  ON c.county_key = place_key(g.province, g.city, g.county_code, g.county)
WHERE d.status IN ('read', 'partly_read')
  AND (
    NOT EXISTS (
      SELECT 1 FROM projects p WHERE p.document_id = g.document_id AND p.table_kind = 'project')
    OR EXISTS (
      SELECT 1
      FROM projects p
      WHERE p.document_id = g.document_id
        AND p.table_kind = 'project'
        AND p.superseded_by IS NULL));

INSERT INTO department_satisfaction BY NAME
WITH goals AS (
  SELECT
    g.*,
    r.indicator_id,
    r.name,
    r.service_object,
    r.percent,
    r.raw_value,
    r.ordinal,
    r.location,
    k.kind AS department_kind,
    -- A goal that names no department is of those whose tables stand in its document.
    coalesce(k.kind, 'document ' || g.document_id) AS owner
  FROM satisfaction_rows r
  JOIN counted_department_goals g ON g.goal_id = r.goal_id
  LEFT JOIN department_kinds k ON k.place_key = g.place_key AND k.printed = g.department
  WHERE r.satisfaction AND r.reason IS NULL),
targets AS (
  SELECT
    place_key(p.province, p.city, p.county_code, p.county) AS place_key,
    p.fiscal_year,
    unnest([k.department_kind, 'document ' || p.document_id]) AS owner,
    t.service_object,
    t.percent
  FROM satisfaction_targets t
  JOIN projects p ON p.project_id = t.project_id
  JOIN project_kinds k ON k.project_id = t.project_id
  WHERE t.percent IS NOT NULL),
groups AS (
  SELECT
    place_key,
    fiscal_year,
    owner,
    service_object,
    count(*) AS n,
    min(percent) AS min_percent,
    quantile(percent, 0.5) AS median_percent,
    max(percent) AS max_percent,
    sum(percent) AS sum_percent
  FROM targets
  GROUP BY ALL)
SELECT
  g.indicator_id,
  g.goal_id,
  g.province,
  g.city,
  g.county_code,
  g.county,
  g.fiscal_year,
  g.department,
  g.department_kind,
  g.name,
  g.service_object,
  g.percent,
  g.raw_value,
  t.service_object AS project_object,
  coalesce(t.n, 0) AS n,
  t.min_percent,
  t.median_percent,
  t.max_percent,
  quotient_with_4_decimals(t.sum_percent, t.n) AS mean_percent,
  CASE
    WHEN t.n IS NULL THEN 'no_project_target'
    WHEN g.service_object IS NULL OR t.service_object IS NULL THEN 'object_unstated'
    WHEN g.service_object = t.service_object THEN 'same_object'
    ELSE 'different_object'
  END AS comparison,
  CASE
    WHEN g.service_object = t.service_object
      THEN quotient_with_4_decimals(t.sum_percent - g.percent * t.n, t.n)
  END AS difference_points,
  g.location
FROM goals g
LEFT JOIN groups t
  ON t.place_key = g.place_key
  AND t.fiscal_year IS NOT DISTINCT FROM g.fiscal_year
  AND t.owner = g.owner
ORDER BY
  province_position(g.province) NULLS LAST,
  g.province,
  g.fiscal_year NULLS LAST,
  g.place_key,
  g.path,
  g.ordinal,
  g.indicator_id,
  t.service_object NULLS LAST;
