-- Rates and quantities of one project that concern different people, the furthest from the budget first.
WITH quantities AS (
  SELECT project_id, number, arg_min(comparator, ordinal) AS comparator, arg_min(unit, ordinal) AS unit
  FROM indicators
  WHERE level2 = '数量指标' AND value_kind = 'quantity'
  GROUP BY project_id, number
),
bases AS (
  SELECT project_id, yuan, min(per) AS per
  FROM cost_standards
  WHERE origin = 'declared'
  GROUP BY project_id, yuan
)
SELECT
  r.province,
  r.fiscal_year,
  r.city,
  r.county_code,
  r.county,
  k.document_number,
  trim(replace(coalesce(p.project_name, ''), coalesce(p.document_number, ''), '')) AS name,
  r.rate_object,
  r.quantity_object,
  r.rate_yuan,
  b.per,
  q.comparator,
  r.quantity,
  q.unit,
  r.need_yuan,
  r.budget_yuan,
  r.ratio_percent
FROM reconciliation r
JOIN projects p ON p.project_id = r.project_id
JOIN project_kinds k ON k.project_id = r.project_id
LEFT JOIN quantities q ON q.project_id = r.project_id AND q.number = r.quantity
LEFT JOIN bases b ON b.project_id = r.project_id AND b.yuan = r.rate_yuan
WHERE r.reason = 'different_objects' AND r.rate_yuan IS NOT NULL
ORDER BY abs(r.ratio_percent - 100) DESC, r.project_id
