SELECT * FROM copied_sets
ORDER BY province, fiscal_year, county_code, county, city, location, project_id
