-- Document numbers in one way of writing, and whose money each of them is.

CREATE OR REPLACE TEMP MACRO number_pattern() AS
  '((?:\p{Han}|[（(]\p{Han}+[）)])+)[【〔\[［（(〖「{｛](20[0-9]{2})[】〕\]］）)〗」}｝]第?([0-9]{1,5})号';

CREATE OR REPLACE TEMP MACRO without_spaces(text) AS regexp_replace(text, '[\s\x{3000}]', '', 'g');

-- Each table's number; its project's name may hold more of it: 宁财（社）指标〔2024〕5号.
CREATE OR REPLACE TEMP TABLE printed_numbers AS
WITH printed AS (
  SELECT
    project_id,
    place_key(province, city, county_code, county) AS place_key,
    document_number AS number,
    project_name AS name
  FROM projects
  WHERE document_number IS NOT NULL)
SELECT
  project_id,
  place_key,
  CASE
    WHEN contains(name, '）' || number) OR contains(name, ')' || number)
      THEN regexp_extract(without_spaces(name), number_pattern())
    ELSE number
  END AS printed
FROM printed;

CREATE OR REPLACE TEMP TABLE transfer_numbers AS
SELECT
  t.ordinal,
  coalesce(r.county_key, concat('|', t.province)) AS place_key,
  t.document_number AS printed
FROM transfer_rows t
LEFT JOIN reference_counties r ON r.province = t.province AND r.county = t.county;

CREATE OR REPLACE TEMP TABLE number_parts AS
WITH asked AS (
  SELECT place_key, printed FROM printed_numbers
  UNION
  SELECT place_key, printed FROM transfer_numbers),
parted AS (
  SELECT
    printed,
    regexp_extract(without_spaces(printed), number_pattern(), ['head', 'year', 'number']) AS parts
  FROM (SELECT DISTINCT printed FROM asked)),
-- 提前下达冀财社: what leads to the number is no part of it.
led AS (
  SELECT
    head,
    arg_min(string_split(head, pattern)[-1], length(string_split(head, pattern)[-1])) AS issuer
  FROM (SELECT DISTINCT parts.head AS head FROM parted)
  JOIN number_words ON level = 'lead' AND contains(head, pattern) AND NOT ends_with(head, pattern)
  GROUP BY head)
SELECT
  a.place_key,
  a.printed,
  coalesce(l.issuer, p.parts.head) AS issuer,
  concat('〔', p.parts.year, '〕', ltrim(p.parts.number, '0'), '号') AS tail
FROM asked a
JOIN parted p ON p.printed = a.printed
LEFT JOIN led l ON l.head = p.parts.head
WHERE p.parts.head <> '';

-- What {省}, {市} and {县} stand for in each place.
CREATE OR REPLACE TEMP TABLE short_names AS
WITH asked AS (
  SELECT n.*
  FROM (SELECT DISTINCT place_key FROM number_parts) p
  JOIN named_places n ON n.place_key = p.place_key),
own AS (
  SELECT place_key, '{省}' AS slot, province AS name, province_short AS short FROM asked
  UNION
  SELECT place_key, '{市}', city, city_short FROM asked WHERE city IS NOT NULL
  UNION
  -- The county of a city's own units is the city.
  SELECT
    place_key,
    CASE WHEN ends_with(county_code, '00') THEN '{市}' ELSE '{县}' END,
    county,
    county_short
  FROM asked
  WHERE county IS NOT NULL)
SELECT o.place_key, o.slot, w.pattern AS text
FROM own o
JOIN number_words w ON w.level = 'short' AND w.place = o.name
UNION
SELECT place_key, slot, unnest([name, short, left(name, 1), left(name, 2), right(short, 1)])
FROM own
WHERE slot <> '{省}';

-- The longest text that fits says whose number it is; where the city's and the county's are equally
-- long (both begin with one character), nobody knows.
CREATE OR REPLACE TEMP TABLE number_levels AS
WITH asked AS (
  SELECT DISTINCT p.place_key, p.issuer, n.province, n.city, n.county
  FROM number_parts p
  LEFT JOIN named_places n ON n.place_key = p.place_key),
fits AS (
  SELECT a.place_key, a.issuer, w.ordinal, w.level, replace(w.pattern, s.slot, s.text) AS text
  FROM asked a
  JOIN short_names s ON s.place_key = a.place_key
  JOIN number_words w
    ON contains(w.pattern, s.slot) AND contains(a.issuer, replace(w.pattern, s.slot, s.text))
  WHERE w.level NOT IN ('lead', 'short')
  UNION
  SELECT a.place_key, a.issuer, w.ordinal, w.level, ltrim(w.pattern, '^')
  FROM asked a
  JOIN number_words w
    ON CASE
      WHEN starts_with(w.pattern, '^') THEN starts_with(a.issuer, ltrim(w.pattern, '^'))
      ELSE contains(a.issuer, w.pattern)
    END
  WHERE w.level NOT IN ('lead', 'short')
    AND NOT contains(w.pattern, '{')
    AND (w.place IS NULL OR w.place IN (a.province, a.city, a.county))),
longest AS (
  SELECT *, max(length(text)) OVER (PARTITION BY place_key, issuer) AS longest
  FROM fits)
SELECT
  place_key,
  issuer,
  CASE
    WHEN bool_or(level = 'city') AND bool_or(level = 'county')
      AND NOT bool_or(level IN ('province', 'central')) THEN 'unknown'
    ELSE arg_min(level, ordinal)
  END AS level,
  -- Glued words before it are no part of the number.
  arg_min(substr(issuer, strpos(issuer, text)), ordinal) AS number_head
FROM longest
WHERE length(text) = longest
GROUP BY place_key, issuer;

CREATE OR REPLACE TEMP TABLE document_numbers AS
SELECT
  p.place_key,
  p.printed,
  coalesce(l.number_head, p.issuer) || p.tail AS number,
  coalesce(l.level, 'unknown') AS level
FROM number_parts p
LEFT JOIN number_levels l ON l.place_key = p.place_key AND l.issuer = p.issuer;

-- What transfers.csv says of a number goes before what its words say.
CREATE OR REPLACE TEMP TABLE listed_transfers AS
SELECT
  n.number,
  t.fiscal_year,
  t.province,
  arg_min(t.name, t.ordinal) FILTER (WHERE t.name IS NOT NULL) AS name,
  arg_min(t.level, t.ordinal) FILTER (WHERE t.level IS NOT NULL) AS level,
  arg_min(t.kind, t.ordinal) FILTER (WHERE t.kind IS NOT NULL) AS kind,
  -- What the words say, where the list leaves the level open; a county may know less than others.
  min(n.level) FILTER (WHERE n.level <> 'unknown') AS worded_level
FROM transfer_rows t
JOIN transfer_numbers p ON p.ordinal = t.ordinal
JOIN document_numbers n ON n.place_key = p.place_key AND n.printed = p.printed
GROUP BY n.number, t.fiscal_year, t.province;
