SELECT * FROM money_by_fund
ORDER BY province, fiscal_year, county_code, county, budget_kind, fund, city
