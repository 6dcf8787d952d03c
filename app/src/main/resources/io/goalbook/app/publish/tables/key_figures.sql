SELECT * FROM key_figures
ORDER BY province, fiscal_year, county_code, county, city, figure, subject
