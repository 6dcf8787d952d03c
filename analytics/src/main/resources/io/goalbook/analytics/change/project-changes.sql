INSERT INTO project_changes BY NAME
WITH pair_counts AS (
  SELECT project_no, CAST(count(*) AS INTEGER) AS pairs
  FROM project_pairs
  GROUP BY project_no),
unchanged AS (
  SELECT project_no, CAST(count(*) AS INTEGER) AS pairs
  FROM year_pairs
  WHERE in_later AND in_earlier
  GROUP BY project_no),
target_counts AS (
  SELECT
    project_no,
    CAST(count(*) FILTER (WHERE kind = 'standard') AS INTEGER) AS standards_changed,
    CAST(count(*) FILTER (WHERE kind = 'satisfaction') AS INTEGER) AS satisfaction_changed,
    CAST(count(*) FILTER (WHERE weakened) AS INTEGER) AS weakened_targets
  FROM changed_targets
  GROUP BY project_no),
-- One row for each later project, matched or not, and for each earlier one that nothing matches.
sides AS (
  SELECT y.place_id, y.earlier_place_id, p.project_no, m.earlier_no, m.matched_by
  FROM compared_years y
  JOIN compared_projects p ON p.place_id = y.place_id
  LEFT JOIN matched_projects m ON m.project_no = p.project_no
  UNION ALL
  SELECT y.place_id, y.earlier_place_id, NULL, p.project_no, NULL
  FROM compared_years y
  JOIN compared_projects p ON p.place_id = y.earlier_place_id
  ANTI JOIN matched_projects m ON m.earlier_no = p.project_no),
outcomes AS (
  SELECT
    s.*,
    CASE
      WHEN s.matched_by IS NOT NULL THEN 'continued'
      WHEN a.project_no IS NOT NULL THEN 'ambiguous'
      WHEN s.earlier_no IS NULL THEN 'new'
      ELSE 'gone'
    END AS outcome
  FROM sides s
  LEFT JOIN ambiguous_projects a
    ON a.project_no = coalesce(s.project_no, s.earlier_no)
    AND a.side = CASE WHEN s.project_no IS NULL THEN 'earlier' ELSE 'later' END),
units AS (SELECT DISTINCT project_no, unit FROM project_keys WHERE unit IS NOT NULL)
SELECT
  c.province,
  c.city,
  c.county_code,
  c.county,
  c.fiscal_year,
  e.fiscal_year AS earlier_year,
  o.outcome,
  o.matched_by,
  CASE WHEN u.unit IS NOT NULL THEN f.unit IS NOT NULL AND g.unit IS NOT NULL END
    AS unit_in_both_years,
  p.project_id,
  q.project_id AS earlier_project_id,
  coalesce(p.project_name, q.project_name) AS project_name,
  coalesce(p.implementing_unit, q.implementing_unit) AS implementing_unit,
  p.budget_yuan,
  q.budget_yuan AS earlier_budget_yuan,
  p.budget_yuan - q.budget_yuan AS budget_change_yuan,
  CASE
    WHEN q.budget_yuan > 0
    THEN quotient_with_1_decimal((p.budget_yuan - q.budget_yuan) * 100, q.budget_yuan)
  END AS budget_change_percent,
  CASE WHEN p.project_no IS NOT NULL THEN coalesce(i.pairs, 0) END AS indicators,
  CASE WHEN q.project_no IS NOT NULL THEN coalesce(j.pairs, 0) END AS earlier_indicators,
  CASE WHEN o.outcome = 'continued' THEN coalesce(n.pairs, 0) END AS unchanged_indicators,
  CASE WHEN o.outcome = 'continued' AND i.pairs > 0 THEN percent_of_counts(coalesce(n.pairs, 0), i.pairs) END
    AS unchanged_percent,
  CASE WHEN o.outcome = 'continued' THEN coalesce(t.standards_changed, 0) END AS standards_changed,
  CASE WHEN o.outcome = 'continued' THEN coalesce(t.satisfaction_changed, 0) END
    AS satisfaction_changed,
  CASE WHEN o.outcome = 'continued' THEN coalesce(t.weakened_targets, 0) END AS weakened_targets,
  coalesce(p.location, q.location) AS location,
  CASE WHEN p.project_no IS NOT NULL THEN q.location END AS earlier_location
FROM outcomes o
JOIN compared_places c ON c.place_id = o.place_id
JOIN compared_places e ON e.place_id = o.earlier_place_id
LEFT JOIN compared_projects p ON p.project_no = o.project_no
LEFT JOIN compared_projects q ON q.project_no = o.earlier_no
LEFT JOIN units u ON u.project_no = coalesce(o.project_no, o.earlier_no)
LEFT JOIN filing_units f ON f.place_id = o.place_id AND f.unit = u.unit
LEFT JOIN filing_units g ON g.place_id = o.earlier_place_id AND g.unit = u.unit
LEFT JOIN pair_counts i ON i.project_no = o.project_no
LEFT JOIN pair_counts j ON j.project_no = o.earlier_no
LEFT JOIN unchanged n ON n.project_no = o.project_no
LEFT JOIN target_counts t ON t.project_no = o.project_no
ORDER BY
  province_position(c.province) NULLS LAST,
  c.fiscal_year,
  o.place_id,
  o.project_no NULLS LAST,
  o.earlier_no;
