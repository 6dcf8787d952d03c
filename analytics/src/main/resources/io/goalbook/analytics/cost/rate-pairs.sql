-- Projects with one rate for beneficiaries and one quantity that it is per: what they need a year.
CREATE OR REPLACE TEMP TABLE rate_pairs AS
WITH single_rates AS (
  SELECT
    b.project_id,
    b.indicator_id,
    b.name,
    b.per,
    b.period,
    -- A budget is for a year, so the rate is too; days and terms are not counted in the table.
    b.yuan * CASE b.period WHEN 'month' THEN m.months WHEN 'quarter' THEN 4 ELSE 1 END AS rate_yuan
  FROM cost_bases b
  JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
  WHERE b.origin = 'declared' AND m.payee = 'beneficiary'
  QUALIFY count(*) OVER (PARTITION BY b.project_id) = 1),
pairs AS (
  SELECT r.*, q.name AS quantity_name, q.indicator_id AS quantity_indicator_id, q.amount
  FROM single_rates r
  JOIN quantities q ON q.project_id = r.project_id AND q.per = r.per
  QUALIFY count(*) OVER (PARTITION BY r.project_id) = 1),
needs AS (
  SELECT
    x.* REPLACE (TRY_CAST(x.rate_yuan AS DECIMAL(18, 2)) AS rate_yuan),
    -- Beyond DECIMAL(18,2) it is a slip of the pen, and no figure.
    TRY(CAST(x.rate_yuan * x.amount AS DECIMAL(18, 2))) AS need_yuan
  FROM pairs x
  WHERE x.amount > 0)
SELECT n.*, p.budget_yuan, n.need_yuan = p.budget_yuan AS confirmed
FROM needs n
JOIN counted_projects p ON p.project_id = n.project_id
WHERE p.budget_yuan > 0 AND n.need_yuan IS NOT NULL AND n.rate_yuan IS NOT NULL;
