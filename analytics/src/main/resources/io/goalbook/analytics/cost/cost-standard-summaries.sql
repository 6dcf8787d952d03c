-- Below five counties nothing is said about spread: 样本不足，仅列示. The factor makes the fences those of
-- three standard deviations where values are normal: 3 × 1.4826 = 4.4478.
CREATE OR REPLACE TEMP TABLE group_points AS
SELECT
  group_position,
  CAST(count(yuan) AS INTEGER) AS counties,
  CAST(sum(rows) AS INTEGER) AS rows,
  CAST(sum(bounds) AS INTEGER) AS bounds,
  CAST(min(yuan) AS DECIMAL(18, 2)) AS min_yuan,
  CAST(quantile(yuan, 0.25) AS DECIMAL(18, 2)) AS p25_yuan,
  CAST(quantile(yuan, 0.5) AS DECIMAL(18, 2)) AS median_yuan,
  CAST(quantile(yuan, 0.75) AS DECIMAL(18, 2)) AS p75_yuan,
  CAST(max(yuan) AS DECIMAL(18, 2)) AS max_yuan
FROM county_values
GROUP BY group_position;

CREATE OR REPLACE TEMP TABLE group_fences AS
SELECT
  *,
  CASE WHEN mad_yuan > 0 THEN TRY_CAST(median_yuan - reach_yuan AS DECIMAL(18, 2)) END AS low_fence,
  CASE WHEN mad_yuan > 0 THEN TRY_CAST(median_yuan + reach_yuan AS DECIMAL(18, 2)) END AS high_fence
FROM (
  SELECT
    *,
    -- Not rounded: the fence is, once.
    CAST(mad_yuan AS DECIMAL(30, 2)) * CAST(4.4478 AS DECIMAL(5, 4)) AS reach_yuan
  FROM (
    SELECT
      g.group_position,
      g.median_yuan,
      CAST(quantile(abs(v.yuan - g.median_yuan), 0.5) AS DECIMAL(18, 2)) AS mad_yuan
    FROM group_points g
    JOIN county_values v ON v.group_position = g.group_position
    WHERE g.counties >= 5
    GROUP BY g.group_position, g.median_yuan));

INSERT INTO cost_standard_summary BY NAME
SELECT
  g.* EXCLUDE (group_position),
  p.* EXCLUDE (group_position),
  f.mad_yuan,
  f.low_fence,
  f.high_fence
FROM group_points p
JOIN cost_groups g ON g.group_position = p.group_position
LEFT JOIN group_fences f ON f.group_position = p.group_position
WHERE g.province IS NOT NULL
ORDER BY p.group_position;
