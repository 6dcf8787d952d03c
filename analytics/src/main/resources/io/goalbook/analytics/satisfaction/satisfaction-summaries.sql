-- Each county's own distribution. Targets without a county belong to none.
CREATE OR REPLACE TEMP TABLE county_satisfaction AS
SELECT
  province,
  city,
  county_code,
  county,
  fiscal_year,
  count(percent) AS n,
  min(percent) AS min_percent,
  quantile(percent, 0.25) AS p25_percent,
  quantile(percent, 0.5) AS median_percent,
  quantile(percent, 0.75) AS p75_percent,
  max(percent) AS max_percent,
  -- Six decimals, so that the province's mean is rounded once.
  CASE WHEN count(percent) > 0 THEN quotient_with_6_decimals(sum(percent), count(percent)) END
    AS mean_percent
FROM satisfaction_targets
WHERE county IS NOT NULL
GROUP BY ALL;

INSERT INTO satisfaction_summary BY NAME
WITH all_counties AS (
  SELECT
    province,
    fiscal_year,
    coalesce(county_code, concat(province, '|', city, '|', county)) AS county_key,
    n,
    mean_percent,
    -- Quartiles are over the means as they stand in the table.
    CAST(mean_percent AS DECIMAL(9, 4)) AS percent
  FROM county_satisfaction),
pooled AS (
  SELECT 'province' AS scope, * FROM all_counties WHERE province IS NOT NULL
  UNION ALL
  SELECT 'everything', * REPLACE (NULL AS province, NULL AS fiscal_year) FROM all_counties),
summaries AS (
  SELECT
    'county' AS scope,
    CASE WHEN n > 0 THEN 1 ELSE 0 END AS counties,
    *
  FROM county_satisfaction
  UNION ALL BY NAME
  SELECT
    scope,
    province,
    fiscal_year,
    count(DISTINCT county_key) FILTER (WHERE n > 0) AS counties,
    sum(n) AS n,
    min(percent) AS min_percent,
    quantile(percent, 0.25) AS p25_percent,
    quantile(percent, 0.5) AS median_percent,
    quantile(percent, 0.75) AS p75_percent,
    max(percent) AS max_percent,
    CASE
      WHEN count(percent) > 0 THEN quotient_with_4_decimals(sum(mean_percent), count(mean_percent))
    END AS mean_percent
  FROM pooled
  GROUP BY scope, province, fiscal_year)
SELECT * EXCLUDE (scope)
FROM summaries
ORDER BY
  scope = 'everything',
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  scope = 'county',
  county_code NULLS LAST,
  city NULLS FIRST,
  county;
