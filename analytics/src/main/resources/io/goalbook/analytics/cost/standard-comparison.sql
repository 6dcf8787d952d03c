-- What each county states against what its province has set. Only what is written in a table or a
-- goal text may be called a standard.

-- How many of each period make a year, by benefit; a day, a term or a single payment make none.
CREATE OR REPLACE TEMP TABLE benefit_months AS
SELECT benefit, sub_kind, arg_min(months, ordinal) AS months
FROM benefits
GROUP BY benefit, sub_kind;

CREATE OR REPLACE TEMP MACRO periods_a_year(period, months) AS
  CASE period WHEN 'year' THEN 1 WHEN 'quarter' THEN 4 WHEN 'month' THEN months END;

CREATE OR REPLACE TEMP TABLE stated_groups AS
SELECT g.*, coalesce(m.months, 12) AS months
FROM cost_groups g
LEFT JOIN benefit_months m ON m.benefit = g.benefit AND m.sub_kind = g.sub_kind
WHERE g.origin IN ('declared', 'narrative');

-- The province's limits for each group. A standard for the sub-kind goes before one for the whole
-- benefit. What is equal in period, or silent about it, is compared as printed; month, quarter and
-- year are compared as a year.
CREATE OR REPLACE TEMP TABLE group_limits AS
WITH matches AS (
  SELECT
    g.group_position,
    s.yuan,
    s.limit_kind,
    s.document_number,
    s.ordinal,
    g.period = s.period OR 'unstated' IN (g.period, s.period) AS as_printed,
    g.period <> s.period AND 'unstated' IN (g.period, s.period) AS period_assumed,
    s.period AS standard_period,
    g.period AS stated_period,
    periods_a_year(g.period, g.months) AS stated_factor,
    periods_a_year(s.period, g.months) AS standard_factor
  FROM stated_groups g
  JOIN province_standards s
    ON s.benefit = g.benefit
    AND (s.sub_kind = g.sub_kind OR s.sub_kind IS NULL)
    AND s.province = g.province
    AND s.fiscal_year = g.fiscal_year
    AND s.per = g.per
  QUALIFY s.sub_kind IS NOT NULL
    OR NOT bool_or(s.sub_kind IS NOT NULL) OVER (PARTITION BY g.group_position)),
fitting AS (
  SELECT
    *,
    -- A lower and an upper limit of one group are compared in one period.
    bool_and(as_printed) OVER (PARTITION BY group_position) AS all_as_printed
  FROM matches
  WHERE as_printed OR (stated_factor IS NOT NULL AND standard_factor IS NOT NULL)),
scaled AS (
  SELECT
    *,
    TRY_CAST(
      CASE WHEN all_as_printed THEN yuan ELSE yuan * coalesce(standard_factor, stated_factor) END
      AS DECIMAL(18, 2)) AS limit_yuan
  FROM fitting)
SELECT
  group_position,
  bool_or(period_assumed) AS period_assumed,
  CASE
    WHEN NOT bool_or(all_as_printed) THEN 'year'
    WHEN min(stated_period) = 'unstated' THEN min(standard_period)
    ELSE min(stated_period)
  END AS compared_period,
  CASE WHEN bool_or(all_as_printed) THEN 1 ELSE min(stated_factor) END AS factor,
  max(limit_yuan) FILTER (WHERE limit_kind IN ('定额', '下限')) AS standard_low_yuan,
  min(limit_yuan) FILTER (WHERE limit_kind IN ('定额', '上限')) AS standard_high_yuan,
  string_agg(DISTINCT document_number, '；' ORDER BY document_number) AS document_numbers
FROM scaled
WHERE limit_yuan IS NOT NULL
GROUP BY group_position;

CREATE OR REPLACE TEMP TABLE compared_values AS
WITH stated AS (
  SELECT
    g.*,
    v.* EXCLUDE (group_position),
    l.* EXCLUDE (group_position, factor),
    -- A county's one value; where it states bounds only, the figures between which it lies.
    TRY_CAST(coalesce(v.yuan, v.at_least_yuan) * l.factor AS DECIMAL(18, 2)) AS low_yuan,
    TRY_CAST(coalesce(v.yuan, v.at_most_yuan) * l.factor AS DECIMAL(18, 2)) AS high_yuan
  FROM stated_groups g
  JOIN county_values v ON v.group_position = g.group_position
  LEFT JOIN group_limits l ON l.group_position = g.group_position)
SELECT
  *,
  CASE
    WHEN document_numbers IS NULL THEN 'no_standard'
    WHEN high_yuan < standard_low_yuan THEN 'below'
    WHEN low_yuan > standard_high_yuan THEN 'above'
    -- All of what the county may mean lies within the limits.
    WHEN (standard_low_yuan IS NULL OR low_yuan >= standard_low_yuan)
      AND (standard_high_yuan IS NULL OR high_yuan <= standard_high_yuan)
      THEN 'matches'
    -- A bound that is the amount itself: 不低于500元 where 500 are set.
    WHEN standard_low_yuan = standard_high_yuan
      AND (low_yuan = standard_low_yuan OR high_yuan = standard_low_yuan)
      THEN 'matches'
    ELSE 'undecided'
  END AS outcome
FROM stated;

INSERT INTO standard_comparison BY NAME
SELECT
  * EXCLUDE (group_position, months, rows, bounds, at_least_yuan, at_most_yuan),
  CASE outcome
    WHEN 'below' THEN high_yuan - standard_low_yuan
    WHEN 'above' THEN low_yuan - standard_high_yuan
    WHEN 'matches' THEN 0
  END AS difference_yuan
FROM compared_values
ORDER BY group_position, county_code NULLS LAST, city NULLS FIRST, county;
