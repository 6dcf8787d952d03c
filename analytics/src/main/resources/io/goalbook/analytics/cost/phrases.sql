-- The noun phrase of each name: what is left without its longest ending from stems.csv.
CREATE OR REPLACE TEMP TABLE name_stems AS
WITH names AS (
  SELECT DISTINCT 'cost' AS kind, name FROM item_costs
  UNION ALL
  SELECT DISTINCT 'quantity', name FROM quantities)
SELECT n.kind, n.name, left(n.name, length(n.name) - coalesce(max(length(e.suffix)), 0)) AS stem
FROM names n
LEFT JOIN stems e ON e.kind = n.kind AND suffix(n.name, e.suffix)
GROUP BY n.kind, n.name;
