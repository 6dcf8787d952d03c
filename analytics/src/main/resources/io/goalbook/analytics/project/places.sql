-- The counties of documents and of reference tables, and the names that each of them may go by.

-- The county's key, else the province: where a name or a document number is to be understood.
CREATE OR REPLACE TEMP MACRO place_key(province, city, county_code, county) AS
  CASE
    WHEN county_code IS NOT NULL THEN county_code
    WHEN county IS NOT NULL THEN concat(province, '|', city, '|', county)
    ELSE concat('|', province)
  END;

-- A county of a reference table is meant by its code, or by its name where the province has one of
-- that name only.
CREATE OR REPLACE TEMP TABLE reference_counties AS
WITH asked AS (
  SELECT DISTINCT province, county FROM transfer_rows WHERE county IS NOT NULL
  UNION
  SELECT DISTINCT province, county FROM expected_rows WHERE county IS NOT NULL),
known AS (
  SELECT c.county_key, c.province, c.city, c.county_code, c.county FROM county_places c
  UNION ALL
  SELECT d.code, p.name, x.name, d.code, d.name
  FROM divisions d
  JOIN divisions p ON p.code = left(d.code, 2) || '0000'
  LEFT JOIN divisions x ON x.code = left(d.code, 4) || '00' AND x.code <> d.code
  WHERE d.level <> 'province' AND d.code NOT IN (SELECT county_key FROM county_places))
SELECT
  a.province,
  a.county,
  CASE WHEN count(*) = 1 THEN any_value(k.county_key) END AS county_key,
  CASE WHEN count(*) = 1 THEN any_value(k.city) END AS city,
  CASE WHEN count(*) = 1 THEN any_value(k.county_code) END AS county_code,
  CASE WHEN count(*) = 1 THEN any_value(k.county) END AS county_name
FROM asked a
JOIN known k ON k.county_code = a.county OR (k.county = a.county AND k.province = a.province)
GROUP BY a.province, a.county;

-- 某某 of 某某县: what is left is never a single character.
CREATE OR REPLACE TEMP MACRO short_place(name) AS
  regexp_replace(
    name, '^(..+?)(自治县|自治旗|自治州|自治区|地区|省|市|县|区|旗|盟|州)$', '\1');

-- Every county that a fact or a reference table speaks of, also where no project of it counts.
CREATE OR REPLACE TEMP TABLE named_places AS
WITH places AS (
  SELECT province, city, county_code, county FROM projects
  UNION
  SELECT province, city, county_code, county FROM department_goals
  UNION
  SELECT province, city, county_code, county_name FROM reference_counties),
keyed AS (
  SELECT
    place_key(province, city, county_code, county) AS place_key,
    min(province) AS province,
    min(city) AS city,
    min(county_code) AS county_code,
    min(county) AS county
  FROM places
  GROUP BY ALL)
SELECT
  k.place_key,
  k.province,
  short_place(k.province) AS province_short,
  coalesce(k.city, d.name) AS city,
  short_place(coalesce(k.city, d.name)) AS city_short,
  k.county_code,
  k.county,
  short_place(k.county) AS county_short
FROM keyed k
LEFT JOIN divisions d ON d.code = left(k.county_code, 4) || '00';
