-- What regions promised for each document number: regional tables, and targets in transfers.csv.
CREATE OR REPLACE TEMP TABLE promises AS
WITH targets AS (
  SELECT
    n.number,
    t.fiscal_year,
    t.province,
    r.city,
    r.county_code,
    coalesce(r.county_name, t.county) AS county,
    CASE WHEN t.county IS NULL THEN NULL ELSE coalesce(r.county_key, '?') END AS county_key,
    t.ordinal,
    without_spaces(unnest(string_split(t.regional_target, '|'))) AS target
  FROM transfer_rows t
  JOIN transfer_numbers p ON p.ordinal = t.ordinal
  JOIN document_numbers n ON n.place_key = p.place_key AND n.printed = p.printed
  LEFT JOIN reference_counties r ON r.province = t.province AND r.county = t.county
  WHERE t.regional_target IS NOT NULL),
written AS (
  SELECT
    *,
    regexp_extract(
      target, '^(.*?)([≥>=≤<])([0-9.]+)(.+)$', ['name', 'sign', 'number', 'unit']) AS parts
  FROM targets)
SELECT
  'transfers' AS basis,
  number,
  fiscal_year,
  province,
  city,
  county_code,
  county,
  county_key,
  parts.name AS name,
  CASE parts.sign WHEN '≥' THEN '>=' WHEN '≤' THEN '<=' ELSE parts.sign END AS comparator,
  CAST(parts.number AS DECIMAL(24, 6)) AS promised,
  parts.unit AS unit,
  CAST(NULL AS VARCHAR) AS location,
  '' AS project_id,
  ordinal
FROM written
UNION ALL
SELECT
  'regional_table',
  n.number,
  p.fiscal_year,
  p.province,
  p.city,
  p.county_code,
  p.county,
  -- A table of a city or of the province is of all counties there.
  CASE
    WHEN p.county_code IS NULL AND p.county IS NULL THEN NULL
    WHEN ends_with(p.county_code, '0000') THEN NULL
    ELSE i.place_key
  END,
  x.name,
  coalesce(x.comparator, '>='),
  x.number,
  x.unit,
  x.location,
  p.project_id,
  x.ordinal
FROM projects p
JOIN documents d ON d.document_id = p.document_id
JOIN printed_numbers i ON i.project_id = p.project_id
JOIN document_numbers n ON n.place_key = i.place_key AND n.printed = i.printed
JOIN indicators x ON x.project_id = p.project_id
WHERE p.table_kind = 'regional'
  AND p.superseded_by IS NULL
  AND d.status IN ('read', 'partly_read')
  AND x.term = 'annual'
  AND x.level2 = '数量指标'
  AND x.value_kind IN ('quantity', 'range')
  AND x.unit IS NOT NULL
  AND x.unit NOT IN (SELECT spelling FROM uncounted_units);

-- What the counties' projects count under those numbers.
CREATE OR REPLACE TEMP TABLE split_quantities AS
SELECT
  k.document_number AS number,
  k.fiscal_year,
  k.province,
  k.city,
  c.county_key,
  k.project_id,
  i.name,
  i.comparator,
  i.number AS quantity,
  i.unit
FROM project_kinds k
JOIN counted_projects c ON c.project_id = k.project_id
JOIN counted_indicators i ON i.project_id = k.project_id
WHERE k.document_number IN (SELECT number FROM promises)
  AND c.county_key IS NOT NULL
  AND i.level2 = '数量指标'
  AND i.value_kind IN ('quantity', 'range')
  AND i.unit IS NOT NULL;

-- 培训残疾人人数 and 培训残疾人 are one thing: without brackets, signs and the longest ending.
CREATE OR REPLACE TEMP TABLE counted_things AS
WITH plain AS (
  SELECT name, regexp_replace(name, '[（(][^）)]*[）)]|[^\p{Han}a-zA-Z]', '', 'g') AS thing
  FROM (SELECT name FROM promises UNION SELECT name FROM split_quantities)),
endings AS (
  SELECT p.name, max(length(s.suffix)) AS length
  FROM plain p
  JOIN stems s ON s.kind = 'quantity' AND ends_with(p.thing, s.suffix)
  WHERE length(p.thing) > length(s.suffix) + 1
  GROUP BY p.name)
SELECT p.name, left(p.thing, length(p.thing) - coalesce(e.length, 0)) AS thing
FROM plain p
LEFT JOIN endings e ON e.name = p.name;

INSERT INTO transfer_quantities BY NAME
WITH asked AS (
  SELECT
    p.*,
    row_number() OVER (
      ORDER BY p.number, p.province, p.fiscal_year, p.basis, p.county_key, p.project_id, p.ordinal,
        p.name) AS promise_id,
    t.thing,
    coalesce(u.per, p.unit) AS per,
    u.per IS NOT NULL AS of_payees,
    coalesce(u.factor, 1) AS factor,
    p.promised * coalesce(u.factor, 1) AS whole
  FROM promises p
  JOIN counted_things t ON t.name = p.name
  LEFT JOIN payee_units u ON u.spelling = p.unit),
said AS (
  SELECT
    q.*,
    t.thing,
    coalesce(u.per, q.unit) AS per,
    q.quantity * coalesce(u.factor, 1) AS whole
  FROM split_quantities q
  JOIN counted_things t ON t.name = q.name
  LEFT JOIN payee_units u ON u.spelling = q.unit),
sums AS (
  SELECT
    a.promise_id,
    count(DISTINCT s.county_key) AS counties,
    count(DISTINCT s.project_id) AS projects,
    count(*) FILTER (WHERE s.comparator IN ('<=', '<')) AS upper_bounds,
    sum(s.whole) FILTER (WHERE coalesce(s.comparator, '>=') NOT IN ('<=', '<')) AS whole
  FROM asked a
  JOIN said s
    ON s.number = a.number
    AND s.fiscal_year IS NOT DISTINCT FROM a.fiscal_year
    AND s.province = a.province
    AND s.thing = a.thing
    AND s.per = a.per
  WHERE (a.county_key IS NULL AND (a.city IS NULL OR a.city = s.city))
    OR a.county_key = s.county_key
    OR (ends_with(a.county_code, '00') AND left(a.county_code, 4) = left(s.county_key, 4))
  GROUP BY a.promise_id)
SELECT
  a.number AS document_number,
  a.basis,
  a.province,
  a.city,
  a.county_code,
  a.county,
  a.fiscal_year,
  a.name,
  a.comparator,
  a.promised,
  a.unit,
  coalesce(s.counties, 0) AS counties,
  coalesce(s.projects, 0) AS projects,
  coalesce(s.upper_bounds, 0) AS upper_bounds,
  -- In the unit of the promise: 万人 where it says 万人.
  quotient_with_6_decimals(s.whole, a.factor) AS quantity,
  percent_of(s.whole, a.whole) AS percent,
  CASE
    WHEN s.whole IS NULL THEN 'not_found'
    WHEN a.comparator IN ('<=', '<') AND s.whole > a.whole THEN 'above'
    WHEN a.comparator NOT IN ('<=', '<') AND s.whole < a.whole THEN 'below'
    ELSE 'reached'
  END AS outcome,
  CASE WHEN a.of_payees AND s.whole IS NOT NULL THEN '跨资金人数可能重复' END AS note,
  a.location
FROM asked a
LEFT JOIN sums s ON s.promise_id = a.promise_id
ORDER BY
  province_position(a.province) NULLS LAST,
  a.fiscal_year NULLS LAST,
  a.promise_id;
