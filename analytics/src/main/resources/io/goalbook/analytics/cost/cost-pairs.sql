-- Each cost total with the quantities of its project that share its noun phrase.

-- certain: the phrases are equal. likely: one is the end of the other.
CREATE OR REPLACE TEMP TABLE pair_candidates AS
WITH costs AS (
  SELECT c.project_id, c.indicator_id, s.stem
  FROM item_costs c
  JOIN name_stems s ON s.kind = 'cost' AND s.name = c.name
  WHERE s.stem <> ''),
counts AS (
  SELECT q.project_id, q.indicator_id, q.counts_payees, s.stem
  FROM quantities q
  JOIN name_stems s ON s.kind = 'quantity' AND s.name = q.name
  WHERE s.stem <> '' AND q.project_id IN (SELECT project_id FROM costs)),
pairs AS (
  SELECT
    c.indicator_id,
    q.indicator_id AS quantity_indicator_id,
    CASE WHEN c.stem = q.stem THEN 'certain' ELSE 'likely' END AS certainty
  FROM costs c
  JOIN counts q ON q.project_id = c.project_id
  WHERE of_one_thing(c.stem, q.stem, q.counts_payees)),
-- Who is certain of one another does not look further.
ranked AS (
  SELECT
    *,
    bool_or(certainty = 'certain') OVER (PARTITION BY indicator_id)
      OR bool_or(certainty = 'certain') OVER (PARTITION BY quantity_indicator_id) AS taken
  FROM pairs)
SELECT
  * EXCLUDE (taken),
  count(*) OVER (PARTITION BY indicator_id) AS quantities,
  count(*) OVER (PARTITION BY quantity_indicator_id) AS costs
FROM ranked
WHERE certainty = 'certain' OR NOT taken;

-- Dividing by a lower bound gives an upper one and the reverse; where cost and quantity pull in
-- different directions the quotient is bounded by neither.
CREATE OR REPLACE TEMP TABLE division_bounds (
  cost_comparator VARCHAR, quantity_comparator VARCHAR, comparator VARCHAR);

INSERT INTO division_bounds VALUES
  ('=', '=', '='), ('=', '>=', '<='), ('=', '<=', '>='), ('=', '>', '<'), ('=', '<', '>'),
  ('<=', '=', '<='), ('<=', '>=', '<='), ('<=', '>', '<'),
  ('<', '=', '<'), ('<', '>=', '<'), ('<', '>', '<'),
  ('>=', '=', '>='), ('>=', '<=', '>='), ('>=', '<', '>'),
  ('>', '=', '>'), ('>', '<=', '>'), ('>', '<', '>');

-- One of one: used, unless the division says nothing.
CREATE OR REPLACE TEMP TABLE single_pairs AS
SELECT
  p.indicator_id,
  p.quantity_indicator_id,
  p.certainty,
  q.amount,
  q.per,
  b.comparator,
  CASE
    WHEN q.amount IS NULL THEN 'no_number'
    WHEN b.comparator IS NULL THEN 'opposed_bounds'
    ELSE 'used'
  END AS outcome
FROM pair_candidates p
JOIN item_costs c ON c.indicator_id = p.indicator_id
JOIN quantities q ON q.indicator_id = p.quantity_indicator_id
LEFT JOIN division_bounds b
  ON b.cost_comparator = c.comparator AND b.quantity_comparator = q.comparator
WHERE p.quantities = 1 AND p.costs = 1;

INSERT INTO cost_pairs BY NAME
WITH candidates AS (
  SELECT p.indicator_id, p.quantities, q.ordinal, q.name, q.indicator_id AS quantity_indicator_id
  FROM pair_candidates p
  JOIN quantities q ON q.indicator_id = p.quantity_indicator_id),
-- Sorting inside an aggregate is slow, and most lists have one entry.
candidate_lists AS (
  SELECT
    indicator_id,
    quantities AS candidates,
    name AS candidate_names,
    quantity_indicator_id AS candidate_indicator_ids
  FROM candidates
  WHERE quantities = 1
  UNION ALL
  SELECT
    indicator_id,
    count(*),
    string_agg(name, '；' ORDER BY ordinal, quantity_indicator_id),
    string_agg(quantity_indicator_id, '；' ORDER BY ordinal, quantity_indicator_id)
  FROM candidates
  WHERE quantities > 1
  GROUP BY indicator_id)
SELECT
  c.project_id,
  c.indicator_id,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  c.name AS cost_name,
  c.yuan AS cost_yuan,
  s.stem AS phrase,
  coalesce(l.candidates, 0) AS candidates,
  l.candidate_names,
  l.candidate_indicator_ids,
  CASE WHEN o.outcome = 'used' THEN o.quantity_indicator_id END AS quantity_indicator_id,
  CASE WHEN o.outcome = 'used' THEN o.certainty END AS certainty,
  CASE WHEN l.candidates IS NULL THEN 'no_quantity' ELSE coalesce(o.outcome, 'ambiguous') END
    AS outcome,
  c.location
FROM item_costs c
JOIN project_places p ON p.project_id = c.project_id
JOIN name_stems s ON s.kind = 'cost' AND s.name = c.name
LEFT JOIN candidate_lists l ON l.indicator_id = c.indicator_id
LEFT JOIN single_pairs o ON o.indicator_id = c.indicator_id
ORDER BY p.project_position, c.ordinal, c.indicator_id;
