SELECT * FROM satisfaction_groups
ORDER BY dimension, province, fiscal_year, group_name, county_code, county, city
