INSERT INTO cost_standard_summary BY NAME
SELECT
  benefit,
  sub_kind,
  payee,
  origin,
  per,
  period,
  province,
  fiscal_year,
  CAST(count(yuan) AS INTEGER) AS counties,
  CAST(sum(rows) AS INTEGER) AS rows,
  CAST(sum(bounds) AS INTEGER) AS bounds,
  min(yuan) AS min_yuan,
  quantile(yuan, 0.25) AS p25_yuan,
  quantile(yuan, 0.5) AS median_yuan,
  quantile(yuan, 0.75) AS p75_yuan,
  max(yuan) AS max_yuan
FROM county_values
WHERE province IS NOT NULL
GROUP BY benefit, sub_kind, payee, origin, per, period, province, fiscal_year
ORDER BY
  province_position(province),
  fiscal_year NULLS LAST,
  payee,
  benefit,
  sub_kind,
  origin,
  per,
  period;
