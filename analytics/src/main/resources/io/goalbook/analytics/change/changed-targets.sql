-- Names with values of continued projects, and in which of both years they stand.
CREATE OR REPLACE TEMP TABLE year_pairs AS
SELECT
  project_no,
  any_value(earlier_no) AS earlier_no,
  pair,
  bool_or(later) AS in_later,
  NOT bool_and(later) AS in_earlier
FROM (
  SELECT m.project_no, m.earlier_no, p.pair, true AS later
  FROM matched_projects m
  JOIN project_pairs p ON p.project_no = m.project_no
  UNION ALL
  SELECT m.project_no, m.earlier_no, p.pair, false
  FROM matched_projects m
  JOIN project_pairs p ON p.project_no = m.earlier_no)
GROUP BY project_no, pair;

-- Satisfaction targets as that statistic reads them, by the row of the indicator.
CREATE OR REPLACE TEMP TABLE satisfaction_percents AS
SELECT i.rowid AS indicator_row, s.percent
FROM satisfaction_rows s
JOIN indicators i ON i.indicator_id = s.indicator_id AND i.level2 = '服务对象满意度指标'
WHERE s.reason IS NULL AND s.project_id IS NOT NULL;

-- Indicators of continued projects that are not the same in both years, each beside its name of the
-- other year. A name that stands twice among them is left out: which one it was is not guessed.
CREATE OR REPLACE TEMP TABLE changed_targets AS
WITH differing AS (SELECT * FROM year_pairs WHERE in_later <> in_earlier),
later AS (
  SELECT i.*, d.earlier_no, s.indicator_row IS NOT NULL AS satisfaction, s.percent
  FROM differing d
  JOIN real_indicators i ON i.project_no = d.project_no AND i.pair = d.pair
  LEFT JOIN satisfaction_percents s ON s.indicator_row = i.indicator_row
  WHERE d.in_later
  QUALIFY count(*) OVER (PARTITION BY i.project_no, i.name) = 1),
earlier AS (
  SELECT i.*, s.indicator_row IS NOT NULL AS satisfaction, s.percent
  FROM differing d
  JOIN real_indicators i ON i.project_no = d.earlier_no AND i.pair = d.pair
  LEFT JOIN satisfaction_percents s ON s.indicator_row = i.indicator_row
  WHERE d.in_earlier
  QUALIFY count(*) OVER (PARTITION BY i.project_no, i.name) = 1),
pairs AS (
  SELECT
    a.project_no,
    b.project_no AS earlier_no,
    a.name,
    a.indicator_row,
    b.indicator_row AS earlier_row,
    a.level2,
    CASE
      WHEN a.satisfaction AND b.satisfaction THEN 'satisfaction'
      WHEN a.per IS NOT NULL AND b.per IS NOT NULL THEN 'standard'
      ELSE 'target'
    END AS kind,
    -- The same measure: satisfaction in per cent, money in yuan, the rest where the units agree.
    CASE
      WHEN a.satisfaction AND b.satisfaction
      THEN a.percent IS NOT NULL AND b.percent IS NOT NULL
      WHEN a.yuan IS NOT NULL AND b.yuan IS NOT NULL
      THEN a.per IS NOT DISTINCT FROM b.per AND a.period IS NOT DISTINCT FROM b.period
      ELSE a.quantified AND b.quantified AND a.unit IS NOT DISTINCT FROM b.unit
    END AS one_measure,
    CAST(coalesce(a.percent, a.yuan, a.number) AS DECIMAL(24, 6)) AS number,
    CAST(coalesce(b.percent, b.yuan, b.number) AS DECIMAL(24, 6)) AS earlier_number,
    -- A range and a number without a sign are met from below, as ≥.
    coalesce(a.comparator, '=') IN ('<=', '<') AS from_above,
    coalesce(b.comparator, '=') IN ('<=', '<') AS earlier_from_above
  FROM later a
  -- By both at once: a name alone stands in very many projects.
  JOIN earlier b ON b.project_no = a.earlier_no AND b.name = a.name),
compared AS (
  SELECT
    *,
    one_measure
      AND from_above = earlier_from_above
      AND number IS NOT NULL
      AND earlier_number IS NOT NULL AS comparable
  FROM pairs)
SELECT
  project_no,
  earlier_no,
  name,
  indicator_row,
  earlier_row,
  kind,
  CASE
    WHEN NOT comparable THEN 'other'
    WHEN number > earlier_number THEN 'higher'
    ELSE 'lower'
  END AS change,
  CASE
    WHEN comparable AND earlier_number > 0
    THEN quotient_with_1_decimal((number - earlier_number) * 100, earlier_number)
  END AS change_percent,
  -- Less money for each is no lower target.
  comparable
    AND kind <> 'standard'
    AND level2 IS DISTINCT FROM '成本指标'
    AND CASE WHEN from_above THEN number > earlier_number ELSE number < earlier_number END
    AS weakened
FROM compared
WHERE NOT comparable OR number <> earlier_number;
