SELECT * FROM target_changes
ORDER BY province, fiscal_year, county_code, county, city, location, indicator_id
