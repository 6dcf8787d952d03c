-- The noun phrase of each name: what is left without its longest ending from stems.csv.
CREATE OR REPLACE TEMP TABLE name_stems AS
WITH names AS (
  SELECT 'cost' AS kind, name FROM item_costs
  UNION
  SELECT 'cost', name FROM rates
  UNION
  SELECT 'quantity', name FROM quantities)
SELECT n.kind, n.name, left(n.name, length(n.name) - coalesce(max(length(e.suffix)), 0)) AS stem
FROM names n
LEFT JOIN stems e ON e.kind = n.kind AND suffix(n.name, e.suffix)
GROUP BY n.kind, n.name;

-- Whether a cost and a quantity may be of the same thing: their phrases are equal, or one phrase of
-- three characters or more and at least half as long is the end of the other, and the quantity counts
-- payees. In Chinese the head of a phrase stands last: 村残疾人联络员 is a 残疾人联络员, 托养服务机构 is
-- no 托养服务.
CREATE OR REPLACE TEMP MACRO of_one_thing(stem, quantity_stem, counts_payees) AS
  stem = quantity_stem
  OR (counts_payees
    AND least(length(stem), length(quantity_stem)) >= 3
    AND 2 * least(length(stem), length(quantity_stem)) >= greatest(length(stem), length(quantity_stem))
    AND (suffix(stem, quantity_stem) OR suffix(quantity_stem, stem)));
