INSERT INTO cost_standards_by_county BY NAME
SELECT
  g.* EXCLUDE (group_position),
  v.* EXCLUDE (group_position, at_least_yuan, at_most_yuan),
  CASE
    WHEN g.province IS NOT NULL AND p.median_yuan > 0
    -- The difference first: DECIMAL keeps it exact.
    THEN quotient_with_1_decimal((v.yuan - p.median_yuan) * 100, p.median_yuan)
  END AS from_median_percent,
  CASE
    WHEN v.yuan IS NULL THEN 'bounds_only'
    WHEN g.province IS NULL OR p.counties < 5 THEN 'too_few'
    WHEN f.mad_yuan = 0 THEN CASE WHEN v.yuan = p.median_yuan THEN 'usual' ELSE 'no_spread' END
    -- A value on the fence is usual.
    WHEN v.yuan < f.low_fence OR v.yuan > f.high_fence THEN 'outlier'
    ELSE 'usual'
  END AS deviation
FROM county_values v
JOIN cost_groups g ON g.group_position = v.group_position
JOIN group_points p ON p.group_position = v.group_position
LEFT JOIN group_fences f ON f.group_position = v.group_position
ORDER BY v.group_position, v.county_code NULLS LAST, v.city NULLS FIRST, v.county;
