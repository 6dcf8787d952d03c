-- What kind of department each printed name is: without unit code and county, then departments.csv.

CREATE OR REPLACE TEMP TABLE printed_departments AS
SELECT place_key(province, city, county_code, county) AS place_key, competent_department AS printed
FROM projects
WHERE competent_department IS NOT NULL
UNION
SELECT place_key(province, city, county_code, county), implementing_unit
FROM projects
WHERE implementing_unit IS NOT NULL
UNION
SELECT place_key(province, city, county_code, county), department
FROM department_goals
WHERE department IS NOT NULL
UNION
SELECT coalesce(r.county_key, concat('|', e.province)), e.unit
FROM expected_rows e
LEFT JOIN reference_counties r ON r.province = e.province AND r.county = e.county;

-- A name without the place at its head, in full or short; a single character is no name.
CREATE OR REPLACE TEMP MACRO without_place(name, place, short) AS
  substr(
    name,
    CASE
      WHEN starts_with(name, place) AND length(name) > length(place) + 1 THEN length(place) + 1
      WHEN starts_with(name, short) AND length(name) > length(short) + 1 THEN length(short) + 1
      ELSE 1
    END);

-- A step a place: a macro in a macro would be written out many times over.
CREATE OR REPLACE TEMP TABLE bare_departments AS
WITH cleaned AS (
  SELECT
    place_key,
    printed,
    regexp_replace(
      regexp_replace(
        regexp_replace(printed, '[\s\x{3000}]', '', 'g'),
        '^[\[【(（]?[0-9]{3,12}[\]】)）]?[-—_]?|[\[【(（][0-9]{3,12}[\]】)）]$', '', 'g'),
      '[(（](本级|机关|部门|单位|汇总)[)）]$|本级$', '') AS name
  FROM printed_departments),
without_province AS (
  SELECT
    c.place_key,
    c.printed,
    n.city,
    n.city_short,
    n.county,
    n.county_short,
    without_place(c.name, n.province, n.province_short) AS name
  FROM cleaned c
  LEFT JOIN named_places n ON n.place_key = c.place_key),
without_city AS (
  SELECT * REPLACE (without_place(name, city, city_short) AS name) FROM without_province)
SELECT place_key, printed, without_place(name, county, county_short) AS bare
FROM without_city;

CREATE OR REPLACE TEMP TABLE department_kinds AS
WITH listed AS (
  -- The longest word says most: 教育体育局 is not 体育局.
  SELECT
    b.bare,
    arg_max(w.kind, (length(w.word), -w.ordinal)) AS kind,
    arg_max(w.field, (length(w.word), -w.ordinal)) AS field
  FROM (SELECT DISTINCT bare FROM bare_departments) b
  JOIN department_words w ON contains(b.bare, w.word)
  GROUP BY b.bare)
SELECT
  b.place_key,
  b.printed,
  b.bare,
  -- 县 before the name says no more than that it is the county's own.
  coalesce(
    l.kind,
    CASE
      WHEN length(b.bare) > 3 THEN regexp_replace(b.bare, '^[省州市县区旗]', '')
      ELSE b.bare
    END) AS kind,
  l.kind IS NOT NULL AS listed,
  l.field
FROM bare_departments b
LEFT JOIN listed l ON l.bare = b.bare;
