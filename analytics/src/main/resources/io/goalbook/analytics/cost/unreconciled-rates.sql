-- Projects that declare rates for beneficiaries, but not which quantity each of them is for: nothing is
-- guessed, and what could not be reconciled is listed.
INSERT INTO unreconciled_rates BY NAME
WITH rates_of_projects AS (
  SELECT b.project_id, b.indicator_id, b.name, b.per
  FROM cost_bases b
  JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
  JOIN counted_projects p ON p.project_id = b.project_id
  WHERE b.origin = 'declared' AND m.payee = 'beneficiary' AND p.budget_yuan > 0
    AND b.project_id NOT IN (
      SELECT project_id FROM reconciliation WHERE kind = 'rate_times_quantity')),
rate_lists AS (
  SELECT
    project_id,
    CAST(count(*) AS INTEGER) AS rates,
    string_agg(name, '；' ORDER BY name, indicator_id) AS rate_names
  FROM rates_of_projects
  GROUP BY project_id),
quantity_lists AS (
  SELECT
    q.project_id,
    CAST(count(*) AS INTEGER) AS quantities,
    string_agg(q.name, '；' ORDER BY q.ordinal, q.indicator_id) AS quantity_names
  FROM quantities q
  WHERE (q.project_id, q.per) IN (SELECT (project_id, per) FROM rates_of_projects)
  GROUP BY q.project_id)
SELECT
  r.project_id,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  r.rates,
  r.rate_names,
  coalesce(q.quantities, 0) AS quantities,
  q.quantity_names,
  CASE
    WHEN q.quantities IS NULL THEN 'no_quantity'
    WHEN r.rates > 1 THEN 'rates_not_paired'
    WHEN q.quantities > 1 THEN 'several_quantities'
    ELSE 'no_number'
  END AS reason,
  p.location
FROM rate_lists r
JOIN counted_projects p ON p.project_id = r.project_id
LEFT JOIN quantity_lists q ON q.project_id = r.project_id
ORDER BY p.project_position;
