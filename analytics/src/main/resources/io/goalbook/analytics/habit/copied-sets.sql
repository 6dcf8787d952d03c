-- A project's own pairs: without those that over 80 % of the counties have.
CREATE OR REPLACE TEMP TABLE own_pairs AS
SELECT p.project_no, p.place_id, p.scope_id, p.pair, s.projects, s.counties
FROM project_pairs p
JOIN scope_pairs s ON s.scope_id = p.scope_id AND s.pair = p.pair
WHERE NOT s.common;

-- Sets that can be compared. Sum and exclusive or of the pairs' numbers tell one set from another.
CREATE OR REPLACE TEMP TABLE own_sets AS
SELECT
  project_no,
  any_value(place_id) AS place_id,
  any_value(scope_id) AS scope_id,
  CAST(count(*) AS INTEGER) AS pairs,
  sum(pair) AS pairs_sum,
  bit_xor(pair) AS pairs_xor
FROM own_pairs
GROUP BY project_no
HAVING count(*) >= set_pairs_at_least();

-- Projects that are nearly nothing but what everybody has.
CREATE OR REPLACE TEMP TABLE common_templates AS
SELECT
  p.project_no,
  any_value(p.place_id) AS place_id,
  any_value(s.counties_compared) AS counties,
  CAST(count(*) AS INTEGER) AS pairs,
  CAST(count(*) FILTER (WHERE s.common) AS INTEGER) AS shared
FROM project_pairs p
JOIN scope_pairs s ON s.scope_id = p.scope_id AND s.pair = p.pair
GROUP BY p.project_no
HAVING count(*) >= set_pairs_at_least()
  AND count(*) FILTER (WHERE s.common) * 100 >= count(*) * set_percent_at_least();

-- Identical sets of at least two counties. A project's other is the first one of the first other
-- county, so that a set of a hundred counties is a hundred rows and not ten thousand.
CREATE OR REPLACE TEMP TABLE identical_sets AS
WITH of_places AS (
  SELECT
    scope_id,
    pairs,
    pairs_sum,
    pairs_xor,
    place_id,
    min(project_no) AS first_project,
    row_number() OVER same_set AS position,
    lead(min(project_no)) OVER same_set AS next_project,
    first_value(min(project_no)) OVER same_set AS very_first_project,
    count(*) OVER (PARTITION BY scope_id, pairs, pairs_sum, pairs_xor) AS counties
  FROM own_sets
  GROUP BY scope_id, pairs, pairs_sum, pairs_xor, place_id
  WINDOW same_set AS (
    PARTITION BY scope_id, pairs, pairs_sum, pairs_xor ORDER BY place_id))
SELECT
  o.project_no,
  CASE WHEN f.position = 1 THEN f.next_project ELSE f.very_first_project END AS other_no,
  CAST(f.counties AS INTEGER) AS counties
FROM own_sets o
JOIN of_places f
  ON f.scope_id = o.scope_id
  AND f.pairs = o.pairs
  AND f.pairs_sum = o.pairs_sum
  AND f.pairs_xor = o.pairs_xor
  AND f.place_id = o.place_id
WHERE f.counties >= 2;

-- The others are laid beside projects of other counties with which they share rare pairs.
CREATE OR REPLACE TEMP TABLE overlapping_sets AS
WITH rare AS (
  SELECT p.project_no, p.place_id, p.scope_id, p.pair
  FROM own_pairs p
  WHERE p.counties >= 2 AND p.projects <= rare_pair_projects_at_most()),
candidates AS (
  SELECT a.project_no, b.project_no AS other_no
  FROM rare a
  JOIN rare b ON b.scope_id = a.scope_id AND b.pair = a.pair AND b.place_id <> a.place_id
  GROUP BY a.project_no, b.project_no
  HAVING count(*) >= rare_pairs_shared_at_least()),
worth_counting AS (
  SELECT c.*
  FROM candidates c
  ANTI JOIN identical_sets i ON i.project_no = c.project_no),
shared AS (
  SELECT w.project_no, w.other_no, CAST(count(*) AS INTEGER) AS shared
  FROM worth_counting w
  JOIN own_pairs a ON a.project_no = w.project_no
  JOIN own_pairs b ON b.project_no = w.other_no AND b.pair = a.pair
  GROUP BY w.project_no, w.other_no)
SELECT s.project_no, s.other_no, s.shared
FROM shared s
JOIN own_sets a ON a.project_no = s.project_no
JOIN own_sets b ON b.project_no = s.other_no
WHERE s.shared * 100 >= a.pairs * set_percent_at_least()
-- The closest one: most in common, then fewest besides, then the first.
QUALIFY row_number() OVER (
  PARTITION BY s.project_no ORDER BY s.shared DESC, b.pairs, s.other_no) = 1;

INSERT INTO copied_sets BY NAME
WITH found AS (
  SELECT project_no, 'common_template' AS kind, pairs, shared, NULL AS other_no, counties
  FROM common_templates
  UNION ALL
  SELECT i.project_no, 'identical', s.pairs, s.pairs, i.other_no, i.counties
  FROM identical_sets i
  JOIN own_sets s ON s.project_no = i.project_no
  ANTI JOIN common_templates t ON t.project_no = i.project_no
  UNION ALL
  SELECT o.project_no, 'overlap', s.pairs, o.shared, o.other_no, 2
  FROM overlapping_sets o
  JOIN own_sets s ON s.project_no = o.project_no
  ANTI JOIN common_templates t ON t.project_no = o.project_no)
SELECT
  c.province,
  c.city,
  c.county_code,
  c.county,
  c.fiscal_year,
  p.project_id,
  f.kind,
  f.pairs,
  f.shared,
  percent_of_counts(f.shared, f.pairs) AS share_percent,
  q.project_id AS other_project_id,
  d.city AS other_city,
  d.county_code AS other_county_code,
  d.county AS other_county,
  s.pairs AS other_pairs,
  percent_of_counts(f.shared, s.pairs) AS other_share_percent,
  f.counties,
  p.location,
  q.location AS other_location
FROM found f
JOIN compared_projects p ON p.project_no = f.project_no
JOIN compared_places c ON c.place_id = p.place_id
LEFT JOIN compared_projects q ON q.project_no = f.other_no
LEFT JOIN compared_places d ON d.place_id = q.place_id
LEFT JOIN own_sets s ON s.project_no = f.other_no
ORDER BY
  province_position(c.province) NULLS LAST,
  c.fiscal_year NULLS LAST,
  f.project_no;
