SELECT * FROM copied_indicators
ORDER BY province, fiscal_year, county_code, county, city, counties DESC, projects DESC, name, value
