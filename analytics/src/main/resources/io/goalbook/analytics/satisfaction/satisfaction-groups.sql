-- Each county's own distribution in each group. Targets without a county belong to none.
CREATE OR REPLACE TEMP TABLE county_group_satisfaction AS
WITH grouped AS (
  SELECT 'service_object' AS dimension, service_object AS group_name, *
  FROM satisfaction_targets
  UNION ALL
  SELECT 'field', field, *
  FROM satisfaction_targets)
SELECT
  dimension,
  group_name,
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
  quotient_with_6_decimals(sum(percent), count(percent)) AS mean_percent
FROM grouped
WHERE county IS NOT NULL AND percent IS NOT NULL
GROUP BY ALL;

INSERT INTO satisfaction_groups BY NAME
WITH summaries AS (
  SELECT 'county' AS scope, 1 AS counties, * FROM county_group_satisfaction
  UNION ALL BY NAME
  SELECT
    'province' AS scope,
    dimension,
    group_name,
    province,
    fiscal_year,
    count(*) AS counties,
    sum(n) AS n,
    min(CAST(mean_percent AS DECIMAL(9, 4))) AS min_percent,
    quantile(CAST(mean_percent AS DECIMAL(9, 4)), 0.25) AS p25_percent,
    quantile(CAST(mean_percent AS DECIMAL(9, 4)), 0.5) AS median_percent,
    quantile(CAST(mean_percent AS DECIMAL(9, 4)), 0.75) AS p75_percent,
    max(CAST(mean_percent AS DECIMAL(9, 4))) AS max_percent,
    quotient_with_4_decimals(sum(mean_percent), count(*)) AS mean_percent
  FROM county_group_satisfaction
  WHERE province IS NOT NULL
  GROUP BY dimension, group_name, province, fiscal_year)
SELECT * EXCLUDE (scope)
FROM summaries
ORDER BY
  dimension DESC,
  province_position(province) NULLS LAST,
  fiscal_year NULLS LAST,
  group_name NULLS LAST,
  scope = 'county',
  county_code NULLS LAST,
  city NULLS FIRST,
  county;
