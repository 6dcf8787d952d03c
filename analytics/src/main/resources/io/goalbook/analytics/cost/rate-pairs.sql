-- Projects with one rate for beneficiaries and one quantity that it is per: what they need a year.
CREATE OR REPLACE TEMP TABLE rate_pairs AS
WITH rates_of_projects AS (
  SELECT
    b.project_id,
    min(b.indicator_id) AS indicator_id,
    min(b.name) AS name,
    min(b.per) AS per,
    min(m.period) AS period,
    -- A budget is for a year, so the rate is too; days and terms are not counted in the table.
    min(b.yuan * CASE m.period WHEN 'month' THEN m.months WHEN 'quarter' THEN 4 ELSE 1 END)
      AS rate_yuan
  FROM cost_bases b
  JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
  WHERE b.origin = 'declared' AND m.payee = 'beneficiary'
  GROUP BY b.project_id
  -- A range says no one rate.
  HAVING count(*) = 1 AND NOT bool_or(b.ranged)),
pairs AS (
  SELECT
    r.project_id,
    min(q.name) AS quantity_name,
    min(q.indicator_id) AS quantity_indicator_id,
    min(q.amount) AS amount
  FROM rates_of_projects r
  JOIN quantities q ON q.project_id = r.project_id AND q.per = r.per
  GROUP BY r.project_id
  HAVING count(*) = 1 AND min(q.amount) > 0),
needs AS (
  SELECT
    r.* REPLACE (TRY_CAST(r.rate_yuan AS DECIMAL(18, 2)) AS rate_yuan),
    x.* EXCLUDE (project_id),
    -- Beyond DECIMAL(18,2) it is a slip of the pen, and no figure.
    TRY(CAST(r.rate_yuan * x.amount AS DECIMAL(18, 2))) AS need_yuan
  FROM pairs x
  JOIN rates_of_projects r ON r.project_id = x.project_id)
SELECT n.*, p.budget_yuan, n.need_yuan = p.budget_yuan AS confirmed
FROM needs n
JOIN counted_projects p ON p.project_id = n.project_id
WHERE p.budget_yuan > 0 AND n.need_yuan IS NOT NULL AND n.rate_yuan IS NOT NULL;
