INSERT INTO spending_templates BY NAME
WITH marks AS (
  SELECT
    p.project_no,
    any_value(p.place_id) AS place_id,
    any_value(p.scope_id) AS scope_id,
    -- Tells one plan from another at a tenth of the cost of writing it out.
    sum(hash(s.point_date, s.point, s.cumulative_percent)) AS mark
  FROM spending_plan s
  JOIN compared_projects p ON p.project_id = s.project_id
  GROUP BY p.project_no),
written AS (
  SELECT
    e.mark,
    string_agg(
      short_decimal(s.cumulative_percent),
      '/'
      ORDER BY s.point_date NULLS LAST, s.cumulative_percent, s.point) AS plan
  FROM (SELECT mark, min(project_no) AS project_no FROM marks GROUP BY mark) e
  JOIN compared_projects p ON p.project_no = e.project_no
  JOIN spending_plan s ON s.project_id = p.project_id
  GROUP BY e.mark),
plans AS (
  SELECT m.project_no, m.place_id, m.scope_id, w.plan
  FROM marks m
  JOIN written w ON w.mark = m.mark),
by_place AS (
  SELECT
    scope_id,
    place_id,
    plan,
    count(*) AS projects,
    sum(count(*)) OVER (PARTITION BY place_id) AS projects_with_plan,
    1 AS counties,
    1 AS counties_with_plan
  FROM plans
  GROUP BY scope_id, place_id, plan),
scope_totals AS (
  SELECT scope_id, count(*) AS projects_with_plan, count(DISTINCT place_id) AS counties_with_plan
  FROM plans
  GROUP BY scope_id),
by_scope AS (
  SELECT
    p.scope_id,
    p.plan,
    sum(p.projects) AS projects,
    any_value(t.projects_with_plan) AS projects_with_plan,
    count(*) AS counties,
    any_value(t.counties_with_plan) AS counties_with_plan
  FROM by_place p
  JOIN scope_totals t ON t.scope_id = p.scope_id
  GROUP BY p.scope_id, p.plan),
placed AS (
  SELECT c.province, c.city, c.county_code, c.county, c.fiscal_year, b.* EXCLUDE (scope_id, place_id)
  FROM by_place b
  JOIN compared_places c ON c.place_id = b.place_id
  UNION ALL BY NAME
  SELECT c.province, c.fiscal_year, b.* EXCLUDE (scope_id)
  FROM by_scope b
  JOIN (SELECT DISTINCT scope_id, province, fiscal_year FROM compared_places) c
    ON c.scope_id = b.scope_id
  WHERE c.province IS NOT NULL)
SELECT
  *,
  percent_of_counts(projects, projects_with_plan) AS share_percent,
  percent_of_counts(counties, counties_with_plan) AS counties_percent,
  CASE
    WHEN county IS NULL THEN is_common(counties, counties_with_plan)
    ELSE projects >= template_projects_at_least()
      AND projects * 100 >= projects_with_plan * template_percent_at_least()
  END AS template
FROM placed
ORDER BY
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  county IS NOT NULL,
  county_code NULLS LAST,
  city NULLS FIRST,
  county,
  projects DESC,
  plan;
