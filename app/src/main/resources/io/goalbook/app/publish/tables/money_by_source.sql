SELECT * FROM money_by_source
ORDER BY province, fiscal_year, county_code, county, source_level, city
