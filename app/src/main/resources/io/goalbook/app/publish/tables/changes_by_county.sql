SELECT * FROM changes_by_county
ORDER BY province, fiscal_year, county_code, county, city
