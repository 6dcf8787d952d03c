SELECT * FROM satisfaction_excluded
ORDER BY province, fiscal_year, county_code, county, location, indicator_id
