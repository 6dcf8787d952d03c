SELECT * FROM cost_standards_by_county
ORDER BY province, fiscal_year, county_code, county, benefit, sub_kind, payee, origin, per, period, city
