SELECT * FROM standard_comparison
ORDER BY province, fiscal_year, county_code, county, benefit, sub_kind, payee, origin, per, period, city
