-- What was allotted by each document number, and what the projects that name it say.
CREATE OR REPLACE TEMP TABLE allotments AS
SELECT
  n.number,
  t.fiscal_year,
  t.province,
  t.county IS NULL AS whole_province,
  -- A county that is not known stays apart under the name that was given.
  CASE
    WHEN t.county IS NULL THEN NULL
    ELSE coalesce(r.county_key, '?' || t.county)
  END AS county_key,
  r.city,
  r.county_code,
  coalesce(r.county_name, t.county) AS county,
  sum(t.amount_yuan) AS amount_yuan
FROM transfer_rows t
JOIN transfer_numbers p ON p.ordinal = t.ordinal
JOIN document_numbers n ON n.place_key = p.place_key AND n.printed = p.printed
LEFT JOIN reference_counties r ON r.province = t.province AND r.county = t.county
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE splits AS
SELECT
  k.document_number AS number,
  k.fiscal_year,
  k.province,
  c.county_key,
  min(k.source_level) AS source_level,
  count(*) AS projects,
  count(*) - count(k.budget_yuan) AS projects_without_budget,
  coalesce(sum(k.budget_yuan), 0) AS split_yuan
FROM project_kinds k
JOIN counted_projects c ON c.project_id = k.project_id
WHERE k.document_number IS NOT NULL AND c.province IS NOT NULL AND c.county_key IS NOT NULL
GROUP BY ALL;

INSERT INTO transfers BY NAME
WITH county_rows AS (
  SELECT
    'county' AS scope,
    coalesce(a.number, s.number) AS number,
    coalesce(a.fiscal_year, s.fiscal_year) AS fiscal_year,
    coalesce(a.province, s.province) AS province,
    coalesce(c.city, a.city) AS city,
    coalesce(c.county_code, a.county_code) AS county_code,
    coalesce(c.county, a.county) AS county,
    coalesce(a.county_key, s.county_key) AS county_key,
    1 AS counties,
    a.amount_yuan AS allotted_yuan,
    s.source_level,
    coalesce(s.projects, 0) AS projects,
    coalesce(s.projects_without_budget, 0) AS projects_without_budget,
    coalesce(s.split_yuan, 0) AS split_yuan
  FROM (FROM allotments WHERE NOT whole_province) a
  FULL JOIN splits s
    ON s.number = a.number
    AND s.fiscal_year = a.fiscal_year
    AND s.province = a.province
    AND s.county_key = a.county_key
  LEFT JOIN county_places c ON c.county_key = coalesce(a.county_key, s.county_key)),
sums AS (
  SELECT
    number,
    fiscal_year,
    province,
    count(*) AS counties,
    sum(allotted_yuan) AS allotted_yuan,
    min(source_level) FILTER (WHERE source_level <> 'unknown') AS source_level,
    sum(projects) AS projects,
    sum(projects_without_budget) AS projects_without_budget,
    sum(split_yuan) AS split_yuan
  FROM county_rows
  GROUP BY number, fiscal_year, province),
province_rows AS (
  SELECT
    'province' AS scope,
    coalesce(s.number, w.number) AS number,
    coalesce(s.fiscal_year, w.fiscal_year) AS fiscal_year,
    coalesce(s.province, w.province) AS province,
    coalesce(s.counties, 0) AS counties,
    -- The whole that the province announced, which the counties' parts may fall short of.
    coalesce(w.amount_yuan, s.allotted_yuan) AS allotted_yuan,
    s.source_level,
    coalesce(s.projects, 0) AS projects,
    coalesce(s.projects_without_budget, 0) AS projects_without_budget,
    coalesce(s.split_yuan, 0) AS split_yuan
  FROM sums s
  FULL JOIN (FROM allotments WHERE whole_province) w
    ON w.number = s.number AND w.fiscal_year = s.fiscal_year AND w.province = s.province),
all_rows AS (
  SELECT * FROM county_rows
  UNION ALL BY NAME
  SELECT * FROM province_rows)
SELECT
  r.number AS document_number,
  l.name,
  coalesce(l.level, r.source_level, l.worded_level, 'unknown') AS source_level,
  l.kind,
  r.province,
  r.city,
  r.county_code,
  r.county,
  r.fiscal_year,
  r.counties,
  r.allotted_yuan,
  r.projects,
  r.projects_without_budget,
  r.split_yuan,
  r.allotted_yuan - r.split_yuan AS unsplit_yuan,
  percent_of(r.split_yuan, r.allotted_yuan) AS split_percent,
  CASE
    WHEN starts_with(r.county_key, '?') THEN 'county_unknown'
    WHEN r.allotted_yuan IS NULL THEN 'not_listed'
    WHEN r.split_yuan = r.allotted_yuan THEN 'split'
    WHEN r.split_yuan > r.allotted_yuan THEN 'above_allotted'
    WHEN r.split_yuan = 0 THEN 'not_split'
    ELSE 'partly_split'
  END AS outcome
FROM all_rows r
LEFT JOIN listed_transfers l
  ON l.number = r.number AND l.fiscal_year = r.fiscal_year AND l.province = r.province
ORDER BY
  province_position(r.province) NULLS LAST,
  r.province,
  r.fiscal_year NULLS LAST,
  r.number,
  r.scope = 'county',
  r.county_key;
