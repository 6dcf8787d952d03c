SELECT * FROM small_projects
ORDER BY province, fiscal_year, county_code, county, city, location, project_id
