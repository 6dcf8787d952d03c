SELECT * FROM findings
ORDER BY province, fiscal_year, county_code, county, rule, location, finding_id
