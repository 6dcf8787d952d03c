INSERT INTO standard_comparison_summary BY NAME
SELECT
  benefit,
  sub_kind,
  payee,
  origin,
  per,
  period,
  province,
  fiscal_year,
  CAST(count(*) AS INTEGER) AS counties,
  CAST(count(*) FILTER (WHERE outcome = 'matches') AS INTEGER) AS matching,
  CAST(count(*) FILTER (WHERE outcome = 'below') AS INTEGER) AS below,
  CAST(count(*) FILTER (WHERE outcome = 'above') AS INTEGER) AS above,
  CAST(count(*) FILTER (WHERE outcome = 'undecided') AS INTEGER) AS undecided,
  CAST(count(*) FILTER (WHERE outcome = 'no_standard') AS INTEGER) AS without_standard
FROM compared_values
WHERE province IS NOT NULL
GROUP BY
  group_position, benefit, sub_kind, payee, origin, per, period, province, fiscal_year
ORDER BY group_position;
