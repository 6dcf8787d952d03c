-- A text that names several benefits does not say which of them the rate is for.
CREATE OR REPLACE TEMP TABLE project_benefits AS
SELECT p.project_id, arg_min(t.ordinal, p.position) AS ordinal
FROM project_texts p
JOIN text_benefits t ON t.text = p.text
WHERE t.benefits = 1
GROUP BY p.project_id;

CREATE OR REPLACE TEMP TABLE base_benefits AS
SELECT
  b.cost_standard_id,
  coalesce(r.benefit, '未归类') AS benefit,
  -- Unlike things must not be pooled because no word is known for either.
  coalesce(r.sub_kind, nullif(trim(b.name), ''), '未细分') AS sub_kind,
  coalesce(r.payee, 'beneficiary') AS payee,
  coalesce(r.months, 12) AS months,
  -- Only a rate is paid in the period of the policy; a total or a budget is for the year.
  b.period = 'unstated' AND r.period IS NOT NULL AND b.origin IN ('declared', 'narrative')
    AS by_policy,
  CASE WHEN by_policy THEN r.period ELSE b.period END AS period
FROM cost_bases b
LEFT JOIN own_benefits o ON o.text = b.text
LEFT JOIN project_benefits p ON p.project_id = b.project_id
LEFT JOIN benefits r ON r.ordinal = coalesce(o.ordinal, p.ordinal);
