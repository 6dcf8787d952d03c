INSERT INTO cost_standards BY NAME
WITH confirmed AS (SELECT indicator_id, quantity_indicator_id FROM rate_pairs WHERE confirmed)
SELECT
  b.cost_standard_id,
  m.benefit,
  m.sub_kind,
  m.payee,
  b.origin,
  b.project_id,
  b.indicator_id,
  coalesce(b.quantity_indicator_id, c.quantity_indicator_id) AS quantity_indicator_id,
  b.pair_certainty,
  g.proposed_group,
  p.province,
  p.city,
  p.county_code,
  p.county,
  p.fiscal_year,
  b.yuan,
  b.comparator,
  b.comparator = '=' OR c.indicator_id IS NOT NULL AS exact,
  c.indicator_id IS NOT NULL AS confirmed_by_budget,
  b.per,
  m.period,
  CASE
    WHEN m.by_policy THEN 'by_policy'
    WHEN m.period = 'unstated' THEN 'unstated'
    ELSE 'stated'
  END AS period_basis,
  TRY_CAST(
    CASE m.period
      WHEN 'year' THEN b.yuan
      WHEN 'quarter' THEN b.yuan * 4
      WHEN 'month' THEN b.yuan * m.months
    END AS DECIMAL(18, 2)) AS yuan_per_year,
  b.quotation,
  b.location
FROM cost_bases b
JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
JOIN project_places p ON p.project_id = b.project_id
LEFT JOIN confirmed c ON b.origin = 'declared' AND c.indicator_id = b.indicator_id
LEFT JOIN proposed_groups g ON m.benefit = '未归类' AND g.name = m.sub_kind
ORDER BY
  p.place_position,
  m.payee,
  m.benefit,
  m.sub_kind,
  b.origin,
  p.project_position,
  b.cost_standard_id;
