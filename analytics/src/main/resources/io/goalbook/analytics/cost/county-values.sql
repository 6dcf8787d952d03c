-- A county counts once: equal standards are one value, different ones the plain mean of the
-- different values. Rows without a county belong to none.
CREATE OR REPLACE TEMP TABLE county_values AS
SELECT
  benefit,
  sub_kind,
  payee,
  origin,
  per,
  period,
  province,
  city,
  county_code,
  county,
  fiscal_year,
  CAST(count(*) AS INTEGER) AS rows,
  CAST(count(*) FILTER (WHERE NOT exact) AS INTEGER) AS bounds,
  count(DISTINCT yuan) FILTER (WHERE exact) > 1 AS differs,
  CASE
    WHEN bool_or(exact)
    THEN CAST(quotient_with_2_decimals(
      sum(DISTINCT yuan) FILTER (WHERE exact),
      count(DISTINCT yuan) FILTER (WHERE exact)) AS DECIMAL(18, 2))
  END AS yuan
FROM cost_standards
WHERE county IS NOT NULL
GROUP BY ALL;
