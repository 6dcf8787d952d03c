SELECT * FROM cost_standard_summary
ORDER BY province, fiscal_year, benefit, sub_kind, payee, origin, per, period
