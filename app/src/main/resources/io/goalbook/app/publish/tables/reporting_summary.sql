SELECT * FROM reporting_summary
ORDER BY province, fiscal_year, county_code, county, city
