SELECT * FROM unreconciled_rates
ORDER BY province, fiscal_year, county_code, county, location, project_id
