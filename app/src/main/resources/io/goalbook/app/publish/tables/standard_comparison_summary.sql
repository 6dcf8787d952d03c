SELECT * FROM standard_comparison_summary
ORDER BY province, fiscal_year, benefit, sub_kind, payee, origin, per, period
