SELECT * FROM project_changes
ORDER BY province, fiscal_year, county_code, county, city, outcome, location, project_id, earlier_project_id
