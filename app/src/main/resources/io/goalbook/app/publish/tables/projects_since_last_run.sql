SELECT * FROM projects_since_last_run
ORDER BY province, fiscal_year, county_code, county, city, location, outcome, project_id, earlier_project_id
