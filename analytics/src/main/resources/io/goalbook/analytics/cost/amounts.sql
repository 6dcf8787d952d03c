-- The three kinds of rows that cost standards are made of.

-- Rates: money per something, whatever the level 2. A range counts with its lower end, as a bound.
CREATE OR REPLACE TEMP TABLE rates AS
SELECT
  project_id,
  indicator_id,
  name,
  concat_ws(' ', name, description) AS text,
  yuan,
  coalesce(comparator, '>=') AS comparator,
  value_kind = 'range' AS ranged,
  per,
  coalesce(period, 'unstated') AS period,
  raw_value,
  location
FROM counted_indicators
WHERE value_kind IN ('quantity', 'range') AND per IS NOT NULL AND yuan > 0;

-- Item costs: totals among the cost indicators.
CREATE OR REPLACE TEMP TABLE item_costs AS
SELECT
  project_id,
  indicator_id,
  ordinal,
  name,
  concat_ws(' ', name, description) AS text,
  yuan,
  coalesce(comparator, '=') AS comparator,
  coalesce(period, 'unstated') AS period,
  raw_value,
  location
FROM counted_indicators
WHERE level2 = '成本指标' AND value_kind = 'quantity' AND per IS NULL AND yuan > 0;

-- Quantities: how many, in the unit that a rate would be per. A range says no one number.
CREATE OR REPLACE TEMP TABLE quantities AS
SELECT
  i.project_id,
  i.indicator_id,
  i.ordinal,
  i.name,
  concat_ws(' ', i.name, i.description) AS text,
  CASE WHEN i.value_kind = 'quantity' THEN i.number * coalesce(u.factor, 1) END AS amount,
  coalesce(i.comparator, '=') AS comparator,
  coalesce(u.per, i.unit) AS per,
  u.per IS NOT NULL AS counts_payees
FROM counted_indicators i
LEFT JOIN payee_units u ON u.spelling = i.unit
WHERE i.level2 = '数量指标'
  AND i.value_kind IN ('quantity', 'range')
  AND i.number > 0
  AND i.unit IS NOT NULL
  AND i.unit NOT IN (SELECT spelling FROM uncounted_units);

-- What each origin gives, before it is known which benefit it is a standard of.
CREATE OR REPLACE TEMP TABLE cost_bases (
  cost_standard_id VARCHAR,
  origin VARCHAR,
  project_id VARCHAR,
  indicator_id VARCHAR,
  quantity_indicator_id VARCHAR,
  pair_certainty VARCHAR,
  name VARCHAR,
  text VARCHAR,
  yuan DECIMAL(18, 2),
  comparator VARCHAR,
  ranged BOOLEAN,
  per VARCHAR,
  period VARCHAR,
  quotation VARCHAR,
  location VARCHAR);
