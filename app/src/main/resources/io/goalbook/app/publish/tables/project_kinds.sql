SELECT * FROM project_kinds
ORDER BY province, fiscal_year, county_code, county, location, project_id
