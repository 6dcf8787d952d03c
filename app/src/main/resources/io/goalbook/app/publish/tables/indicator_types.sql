SELECT * FROM indicator_types
ORDER BY taxonomy, province, fiscal_year, county_code, county, level1, level2, city
