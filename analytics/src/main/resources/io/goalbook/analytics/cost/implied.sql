-- 预算人均: budget ÷ the only beneficiary quantity, where no rate is given, the costs are not itemised
-- and the project is no staff or running-cost project. That the money has one purpose is checked
-- afterwards (one-purpose.sql): it needs the benefits.
INSERT INTO cost_bases BY NAME
WITH payee_quantities AS (
  SELECT *
  FROM quantities
  WHERE counts_payees
  QUALIFY count(*) OVER (PARTITION BY project_id) = 1)
SELECT
  md5('implied|' || q.indicator_id) AS cost_standard_id,
  'implied' AS origin,
  q.project_id,
  q.indicator_id AS quantity_indicator_id,
  q.name,
  q.text,
  quotient_with_2_decimals(p.budget_yuan, q.amount) AS yuan,
  CASE q.comparator
    WHEN '>=' THEN '<=' WHEN '<=' THEN '>=' WHEN '>' THEN '<' WHEN '<' THEN '>' ELSE '='
  END AS comparator,
  q.per,
  'unstated' AS period,
  coalesce(p.budget_raw, CAST(p.budget_yuan AS VARCHAR)) AS quotation,
  p.location
FROM payee_quantities q
JOIN counted_projects p ON p.project_id = q.project_id
WHERE q.amount > 0
  AND p.budget_yuan > 0
  AND q.project_id NOT IN (SELECT project_id FROM cost_bases WHERE origin IN ('declared', 'narrative'))
  AND q.project_id NOT IN (SELECT project_id FROM item_costs GROUP BY project_id HAVING count(*) > 1)
  AND q.project_id NOT IN (SELECT project_id FROM running_cost_projects);
