SELECT * FROM indicator_type_profiles
ORDER BY dimension, province, fiscal_year, county_code, county, group_name, taxonomy, level1, level2, city
