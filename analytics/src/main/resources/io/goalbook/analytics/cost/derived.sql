-- 分项测算: a cost total ÷ the quantity of the same thing in the same project. The same thing: the
-- names are equal without their longest ending from stems.csv, and no other row has that stem.
INSERT INTO cost_bases BY NAME
WITH names AS (
  SELECT DISTINCT 'cost' AS kind, name FROM item_costs
  UNION ALL
  SELECT DISTINCT 'quantity', name FROM quantities),
name_stems AS (
  SELECT n.kind, n.name, left(n.name, length(n.name) - coalesce(s.longest, 0)) AS stem
  FROM names n
  LEFT JOIN (
    SELECT m.kind, m.name, max(length(e.suffix)) AS longest
    FROM names m
    JOIN stems e ON e.kind = m.kind AND suffix(m.name, e.suffix)
    GROUP BY m.kind, m.name) s
    ON s.kind = n.kind AND s.name = n.name),
single_costs AS (
  SELECT c.*, s.stem
  FROM item_costs c
  JOIN name_stems s ON s.kind = 'cost' AND s.name = c.name AND s.stem <> ''
  QUALIFY count(*) OVER (PARTITION BY c.project_id, s.stem) = 1),
single_quantities AS (
  SELECT q.*, s.stem
  FROM quantities q
  JOIN name_stems s ON s.kind = 'quantity' AND s.name = q.name AND s.stem <> ''
  QUALIFY count(*) OVER (PARTITION BY q.project_id, s.stem) = 1),
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
