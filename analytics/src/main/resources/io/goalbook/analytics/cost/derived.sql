-- 分项测算: a cost total ÷ the quantity of the same thing in the same project. The same thing: the
-- names are equal without their longest ending from stems.csv, and no other row has that stem.
INSERT INTO cost_bases BY NAME
WITH cost_stems AS (
  SELECT
    c.*,
    left(c.name, length(c.name) - coalesce(max(length(s.suffix)), 0)) AS stem
  FROM item_costs c
  LEFT JOIN stems s ON s.kind = 'cost' AND suffix(c.name, s.suffix)
  GROUP BY ALL),
quantity_stems AS (
  SELECT
    q.*,
    left(q.name, length(q.name) - coalesce(max(length(s.suffix)), 0)) AS stem
  FROM quantities q
  LEFT JOIN stems s ON s.kind = 'quantity' AND suffix(q.name, s.suffix)
  GROUP BY ALL),
single_costs AS (
  SELECT * FROM cost_stems
  WHERE stem <> ''
  QUALIFY count(*) OVER (PARTITION BY project_id, stem) = 1),
single_quantities AS (
  SELECT * FROM quantity_stems
  WHERE stem <> ''
  QUALIFY count(*) OVER (PARTITION BY project_id, stem) = 1),
-- Dividing by a lower bound gives an upper one and the reverse; where cost and quantity pull in
-- different directions the quotient is bounded by neither, and the pair is not here.
division_bounds (cost_comparator, quantity_comparator, comparator) AS (
  VALUES
    ('=', '=', '='), ('=', '>=', '<='), ('=', '<=', '>='), ('=', '>', '<'), ('=', '<', '>'),
    ('<=', '=', '<='), ('<=', '>=', '<='), ('<=', '>', '<'),
    ('<', '=', '<'), ('<', '>=', '<'), ('<', '>', '<'),
    ('>=', '=', '>='), ('>=', '<=', '>='), ('>=', '<', '>'),
    ('>', '=', '>'), ('>', '<=', '>'), ('>', '<', '>'))
SELECT
  md5('derived|' || c.indicator_id || '|' || q.indicator_id) AS cost_standard_id,
  'derived' AS origin,
  c.project_id,
  c.indicator_id,
  q.indicator_id AS quantity_indicator_id,
  c.name,
  c.text,
  quotient_with_2_decimals(c.yuan, q.amount) AS yuan,
  b.comparator,
  q.per,
  c.period,
  c.name || ' ' || c.raw_value AS quotation,
  c.location
FROM single_costs c
JOIN single_quantities q ON q.project_id = c.project_id AND q.stem = c.stem
JOIN division_bounds b
  ON b.cost_comparator = c.comparator AND b.quantity_comparator = q.comparator
WHERE q.amount > 0;
