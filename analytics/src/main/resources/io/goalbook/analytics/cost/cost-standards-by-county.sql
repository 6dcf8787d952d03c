INSERT INTO cost_standards_by_county BY NAME
SELECT
  v.*,
  CASE
    WHEN s.median_yuan > 0
    -- The difference first: DECIMAL keeps it exact.
    THEN quotient_with_1_decimal((v.yuan - s.median_yuan) * 100, s.median_yuan)
  END AS from_median_percent
FROM county_values v
LEFT JOIN cost_standard_summary s
  ON s.benefit = v.benefit
  AND s.sub_kind = v.sub_kind
  AND s.payee = v.payee
  AND s.origin = v.origin
  AND s.per = v.per
  AND s.period = v.period
  AND s.province = v.province
  AND s.fiscal_year IS NOT DISTINCT FROM v.fiscal_year
ORDER BY
  province_position(v.province) NULLS LAST,
  v.fiscal_year NULLS LAST,
  v.payee,
  v.benefit,
  v.sub_kind,
  v.origin,
  v.per,
  v.period,
  v.county_code NULLS LAST,
  v.city NULLS FIRST,
  v.county;
