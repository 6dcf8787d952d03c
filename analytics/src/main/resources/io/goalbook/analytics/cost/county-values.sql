-- What is compared with what: one group for each kind, province and year, in the order of the rows.
CREATE OR REPLACE TEMP TABLE cost_groups AS
SELECT
  CAST(row_number() OVER (
    ORDER BY
      province_position(province) NULLS LAST,
      fiscal_year NULLS LAST,
      payee,
      benefit,
      sub_kind,
      origin,
      per,
      period) AS INTEGER) AS group_position,
  *
FROM (
  SELECT DISTINCT benefit, sub_kind, payee, origin, per, period, province, fiscal_year
  FROM cost_standards
  WHERE county IS NOT NULL);

-- A county counts once: equal standards are one value, different ones the plain mean of the
-- different values. Rows without a county belong to none. Equal amounts are put together first:
-- that is several times faster than aggregates with DISTINCT.
CREATE OR REPLACE TEMP TABLE county_values AS
WITH amounts AS (
  SELECT
    g.group_position,
    s.city,
    s.county_code,
    s.county,
    s.exact,
    s.yuan,
    count(*) AS rows,
    bool_or(s.comparator IN ('>=', '>')) AS at_least,
    bool_or(s.comparator IN ('<=', '<')) AS at_most
  FROM cost_standards s
  JOIN cost_groups g
    ON g.benefit = s.benefit
    AND g.sub_kind = s.sub_kind
    AND g.payee = s.payee
    AND g.origin = s.origin
    AND g.per = s.per
    AND g.period = s.period
    AND g.province IS NOT DISTINCT FROM s.province
    AND g.fiscal_year IS NOT DISTINCT FROM s.fiscal_year
  WHERE s.county IS NOT NULL
  GROUP BY ALL)
SELECT
  group_position,
  city,
  county_code,
  county,
  CAST(sum(rows) AS INTEGER) AS rows,
  CAST(coalesce(sum(rows) FILTER (WHERE NOT exact), 0) AS INTEGER) AS bounds,
  count(*) FILTER (WHERE exact) > 1 AS differs,
  CASE
    -- Most counties state one amount: nothing to divide.
    WHEN count(*) FILTER (WHERE exact) = 1 THEN min(yuan) FILTER (WHERE exact)
    WHEN bool_or(exact)
    THEN CAST(quotient_with_2_decimals(
      sum(yuan) FILTER (WHERE exact),
      count(*) FILTER (WHERE exact)) AS DECIMAL(18, 2))
  END AS yuan,
  -- The narrowest bounds, for a county that states nothing else.
  max(yuan) FILTER (WHERE at_least) AS at_least_yuan,
  min(yuan) FILTER (WHERE at_most) AS at_most_yuan
FROM amounts
GROUP BY group_position, city, county_code, county;
