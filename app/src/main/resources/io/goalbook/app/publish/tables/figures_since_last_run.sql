SELECT * FROM figures_since_last_run
ORDER BY province, fiscal_year, county_code, county, city, figure, subject
