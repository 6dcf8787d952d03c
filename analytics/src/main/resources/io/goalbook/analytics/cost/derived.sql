-- 分项测算: a cost total ÷ the quantity of the same thing in the same project, where cost-pairs.sql
-- found one and only one.
INSERT INTO cost_bases BY NAME
SELECT
  md5('derived|' || c.indicator_id || '|' || o.quantity_indicator_id) AS cost_standard_id,
  'derived' AS origin,
  c.project_id,
  c.indicator_id,
  o.quantity_indicator_id,
  o.certainty AS pair_certainty,
  c.name,
  c.text,
  quotient_with_2_decimals(c.yuan, o.amount) AS yuan,
  o.comparator,
  o.per,
  c.period,
  c.name || ' ' || c.raw_value AS quotation,
  c.location
FROM item_costs c
JOIN single_pairs o ON o.indicator_id = c.indicator_id
WHERE o.outcome = 'used';
