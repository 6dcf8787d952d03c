INSERT INTO changes_by_county BY NAME
SELECT
  province,
  city,
  county_code,
  county,
  fiscal_year,
  earlier_year,
  count(project_id) AS projects,
  count(earlier_project_id) AS earlier_projects,
  count(*) FILTER (WHERE outcome = 'continued') AS continued_projects,
  count(*) FILTER (WHERE outcome = 'new') AS new_projects,
  count(*) FILTER (WHERE outcome = 'gone') AS gone_projects,
  count(*) FILTER (WHERE outcome = 'ambiguous') AS ambiguous_projects,
  count(*) FILTER (WHERE outcome = 'continued' AND budget_change_yuan <> 0) AS budgets_changed,
  coalesce(sum(indicators) FILTER (WHERE outcome = 'continued'), 0) AS indicators,
  coalesce(sum(unchanged_indicators), 0) AS unchanged_indicators,
  CASE
    WHEN sum(indicators) FILTER (WHERE outcome = 'continued') > 0
    THEN percent_of_counts(
      sum(unchanged_indicators),
      sum(indicators) FILTER (WHERE outcome = 'continued'))
  END AS unchanged_percent,
  coalesce(sum(standards_changed), 0) AS standards_changed,
  coalesce(sum(satisfaction_changed), 0) AS satisfaction_changed,
  coalesce(sum(weakened_targets), 0) AS weakened_targets
FROM project_changes
GROUP BY province, city, county_code, county, fiscal_year, earlier_year
ORDER BY
  province_position(province) NULLS LAST,
  fiscal_year,
  county_code NULLS LAST,
  city NULLS FIRST,
  county;
