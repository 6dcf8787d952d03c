INSERT INTO reconciliation BY NAME
WITH objects AS (
  -- Whom a name is about: the longest word of objects.csv in it.
  SELECT n.name, arg_max(w.object, (length(w.word), -w.ordinal)) AS object
  FROM (SELECT name FROM rate_pairs UNION SELECT quantity_name FROM rate_pairs) n
  JOIN object_words w ON contains(n.name, w.word)
  GROUP BY n.name),
rates_times_quantities AS (
  SELECT
    r.project_id,
    'rate_times_quantity' AS kind,
    r.rate_yuan,
    r.amount AS quantity,
    r.need_yuan,
    r.budget_yuan,
    a.object AS rate_object,
    b.object AS quantity_object,
    CASE
      WHEN a.object <> b.object
        AND a.object NOT IN (SELECT object FROM role_objects)
        AND b.object NOT IN (SELECT object FROM role_objects)
        THEN 'different_objects'
      -- A rate for a day or a term whose number the table does not say.
      WHEN r.period = 'day' THEN 'rate_of_a_day'
      WHEN r.period = 'term' THEN 'rate_of_a_term'
    END AS reason
  FROM rate_pairs r
  LEFT JOIN objects a ON a.name = r.name
  LEFT JOIN objects b ON b.name = r.quantity_name),
sums_of_rates AS (
  SELECT
    s.project_id,
    'rate_times_quantity' AS kind,
    s.need_yuan,
    p.budget_yuan,
    s.reason
  FROM several_rates s
  JOIN counted_projects p ON p.project_id = s.project_id
  WHERE p.budget_yuan > 0 AND s.need_yuan > 0),
items AS (
  SELECT
    c.project_id,
    p.budget_yuan,
    c.yuan * CASE c.period WHEN 'month' THEN coalesce(m.months, 12) WHEN 'quarter' THEN 4 ELSE 1 END
      AS yuan,
    c.period
  FROM item_costs c
  JOIN counted_projects p ON p.project_id = c.project_id
  -- The months that policy pays are known where the item's benefit is.
  LEFT JOIN cost_bases b ON b.origin = 'derived' AND b.indicator_id = c.indicator_id
  LEFT JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
  WHERE p.budget_yuan > 0
    AND c.project_id IN (SELECT project_id FROM item_costs GROUP BY project_id HAVING count(*) > 1)
    -- A row of the budget's own height among others is their total, not an item.
    AND c.yuan <> p.budget_yuan),
item_sums AS (
  SELECT
    project_id,
    'item_costs' AS kind,
    TRY_CAST(sum(yuan) AS DECIMAL(18, 2)) AS need_yuan,
    any_value(budget_yuan) AS budget_yuan,
    CASE
      WHEN bool_or(period = 'day') THEN 'item_of_a_day'
      WHEN bool_or(period = 'term') THEN 'item_of_a_term'
    END AS reason
  FROM items
  GROUP BY project_id
  HAVING count(*) > 1),
needs AS (
  SELECT * FROM rates_times_quantities
  UNION ALL BY NAME
  SELECT * FROM sums_of_rates
  UNION ALL BY NAME
  SELECT * FROM item_sums WHERE need_yuan IS NOT NULL),
-- Kept, because a condition on the ratio would divide a second time.
ratios AS MATERIALIZED (
  SELECT
    *,
    TRY_CAST(
      quotient_with_1_decimal(CAST(need_yuan AS DECIMAL(38, 6)) * 100, budget_yuan)
      AS DECIMAL(18, 1)) AS ratio_percent
  FROM needs)
SELECT
  r.*,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  CASE
    WHEN r.reason IS NOT NULL THEN 'not_comparable'
    WHEN r.ratio_percent > 100.0 THEN 'above_budget'
    WHEN r.ratio_percent >= 90.0 THEN 'fits'
    ELSE 'unexplained'
  END AS outcome,
  p.location
FROM ratios r
JOIN counted_projects p ON p.project_id = r.project_id
WHERE r.ratio_percent IS NOT NULL
ORDER BY p.project_position, r.kind;
