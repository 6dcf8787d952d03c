-- The counties that get a workbook, in the order of their division codes: whoever has a document or a
-- goal table, or was to report. Those without a code are told apart by their names. Tables that are of
-- no county, and units whose county is not clear, belong to nobody.
CREATE OR REPLACE TEMP TABLE book_counties AS
WITH places AS (
  SELECT province, city, county_code, county
  FROM documents
  WHERE status <> 'gone'
  UNION ALL
  SELECT p.province, p.city, p.county_code, p.county
  FROM projects p
  JOIN documents d USING (document_id)
  WHERE d.status <> 'gone'
  UNION ALL
  SELECT province, city, county_code, county
  FROM reporting
  WHERE status <> 'county_unknown'),
keyed AS (
  SELECT *, coalesce(county_code, concat(province, '|', city, '|', county)) AS county_key
  FROM places
  WHERE county_code IS NOT NULL OR county IS NOT NULL)
SELECT
  CAST(
    row_number() OVER (ORDER BY min(county_code) NULLS LAST, county_key)
    AS INTEGER) AS number,
  county_key,
  min(province) AS province,
  min(city) AS city,
  min(county_code) AS county_code,
  coalesce(min(county), min(county_code)) AS county
FROM keyed
GROUP BY county_key;
