-- Projects with several rates for beneficiaries: each rate with the one quantity of its own thing, and
-- what they need together.
CREATE OR REPLACE TEMP TABLE several_rates AS
WITH rates_of_projects AS (
  SELECT
    b.project_id,
    b.indicator_id,
    b.per,
    m.period,
    s.stem,
    b.ranged,
    b.yuan * CASE m.period WHEN 'month' THEN m.months WHEN 'quarter' THEN 4 ELSE 1 END AS rate_yuan
  FROM cost_bases b
  JOIN base_benefits m ON m.cost_standard_id = b.cost_standard_id
  JOIN name_stems s ON s.kind = 'cost' AND s.name = b.name
  WHERE b.origin = 'declared' AND m.payee = 'beneficiary'
  QUALIFY count(*) OVER (PARTITION BY b.project_id) > 1),
pairs AS (
  SELECT
    r.indicator_id,
    q.indicator_id AS quantity_indicator_id,
    q.amount,
    r.stem = s.stem AS certain
  FROM rates_of_projects r
  JOIN quantities q ON q.project_id = r.project_id AND q.per = r.per
  JOIN name_stems s ON s.kind = 'quantity' AND s.name = q.name
  WHERE r.stem <> '' AND of_one_thing(r.stem, s.stem, q.counts_payees)),
-- Who is certain of one another does not look further.
ranked AS (
  SELECT
    *,
    bool_or(certain) OVER (PARTITION BY indicator_id)
      OR bool_or(certain) OVER (PARTITION BY quantity_indicator_id) AS taken
  FROM pairs),
own_quantities AS (
  SELECT indicator_id, amount
  FROM ranked
  WHERE certain OR NOT taken
  QUALIFY count(*) OVER (PARTITION BY indicator_id) = 1
    AND count(*) OVER (PARTITION BY quantity_indicator_id) = 1)
SELECT
  r.project_id,
  -- Beyond DECIMAL(18,2) it is a slip of the pen, and no figure.
  TRY_CAST(sum(TRY(CAST(r.rate_yuan * p.amount AS DECIMAL(18, 2)))) AS DECIMAL(18, 2)) AS need_yuan,
  CASE
    WHEN count(p.amount) < count(*) THEN 'rates_not_paired'
    WHEN bool_or(r.period = 'day') THEN 'rate_of_a_day'
    WHEN bool_or(r.period = 'term') THEN 'rate_of_a_term'
  END AS reason
FROM rates_of_projects r
LEFT JOIN own_quantities p ON p.indicator_id = r.indicator_id AND NOT r.ranged
GROUP BY r.project_id;
