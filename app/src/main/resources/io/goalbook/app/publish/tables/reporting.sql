SELECT * FROM reporting
ORDER BY province, fiscal_year, county_code, county, unit_code, unit, city
