SELECT * FROM cost_pairs
ORDER BY province, fiscal_year, county_code, county, project_id, location, indicator_id
