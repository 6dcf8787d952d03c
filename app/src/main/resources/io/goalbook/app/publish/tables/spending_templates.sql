SELECT * FROM spending_templates
ORDER BY province, fiscal_year, county_code, county, city, projects DESC, plan
