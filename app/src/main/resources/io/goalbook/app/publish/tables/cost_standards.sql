SELECT * FROM cost_standards
ORDER BY province, fiscal_year, county_code, county, benefit, sub_kind, payee, origin, location, cost_standard_id
