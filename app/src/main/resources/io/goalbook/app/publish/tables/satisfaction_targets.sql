SELECT * FROM satisfaction_targets
ORDER BY province, fiscal_year, county_code, county, location, indicator_id
