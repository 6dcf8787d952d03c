SELECT * FROM department_budgets
ORDER BY province, fiscal_year, county_code, county, department_kind, city
