-- Every indicator that speaks of satisfaction, of projects and of departments: its number in per
-- cent, whose satisfaction it is, and why it is no target if it is none.
CREATE OR REPLACE TEMP TABLE satisfaction_rows AS
WITH spoken AS (
  SELECT
    i.indicator_id,
    i.project_id,
    i.name,
    i.value_kind,
    i.number,
    i.unit,
    i.comparator,
    i.raw_value,
    i.ordinal,
    i.location
  FROM counted_indicators i
  WHERE i.level2 = '服务对象满意度指标'
  UNION ALL BY NAME
  SELECT
    i.indicator_id,
    i.goal_id,
    i.name,
    i.value_kind,
    i.number,
    i.unit,
    i.comparator,
    i.raw_value,
    i.ordinal,
    i.location
  FROM indicators i
  WHERE i.scope = 'department' AND i.term = 'annual' AND i.goal_id IS NOT NULL),
names AS (
  SELECT
    n.name,
    coalesce(bool_or(w.kind = 'complaint'), false) AS complaint,
    coalesce(bool_or(w.kind = 'satisfaction'), false) AS satisfaction
  FROM (SELECT DISTINCT name FROM spoken) n
  LEFT JOIN satisfaction_words w ON w.kind <> 'ratio' AND contains(n.name, w.word)
  GROUP BY n.name),
objects AS (
  SELECT n.name, arg_max(w.object, (length(w.word), -w.ordinal)) AS object
  FROM names n
  JOIN object_words w ON contains(n.name, w.word)
  GROUP BY n.name),
percents AS (
  SELECT
    s.*,
    n.complaint,
    n.satisfaction,
    o.object AS service_object,
    s.value_kind IN ('quantity', 'range') AS numeric,
    -- A range counts with its lower end.
    coalesce(s.comparator, '>=') AS sign,
    CASE
      WHEN s.value_kind NOT IN ('quantity', 'range') THEN NULL
      WHEN s.unit = '%' THEN s.number
      WHEN (s.unit IS NULL OR r.word IS NOT NULL) AND s.number <= 1 THEN s.number * 100
      WHEN s.unit IS NULL OR r.word IS NOT NULL THEN s.number
    END AS percent
  FROM spoken s
  JOIN names n ON n.name = s.name
  LEFT JOIN objects o ON o.name = s.name
  LEFT JOIN satisfaction_words r ON r.kind = 'ratio' AND r.word = s.unit)
SELECT
  indicator_id,
  project_id,
  goal_id,
  name,
  raw_value,
  ordinal,
  location,
  satisfaction,
  service_object,
  -- What is out of range may be of any size.
  CASE WHEN percent BETWEEN 0 AND 100 THEN CAST(percent AS DECIMAL(9, 4)) END AS percent,
  CASE WHEN numeric THEN sign END AS comparator,
  CASE
    WHEN value_kind = 'placeholder' THEN 'placeholder'
    -- A complaint rate is the reverse of satisfaction.
    WHEN complaint THEN 'complaint'
    WHEN NOT numeric THEN NULL
    WHEN sign IN ('<=', '<') THEN 'upper_bound'
    WHEN percent IS NULL THEN 'other_unit'
    WHEN percent NOT BETWEEN 0 AND 100 THEN 'out_of_range'
  END AS reason
FROM percents;
