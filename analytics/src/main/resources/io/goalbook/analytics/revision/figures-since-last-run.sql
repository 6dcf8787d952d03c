CREATE OR REPLACE TEMP TABLE last_figures AS
SELECT p.* EXCLUDE (run_id)
FROM published_figures p
JOIN last_run r ON r.run_id = p.run_id;

INSERT INTO figures_since_last_run BY NAME
WITH current AS (SELECT * FROM key_figures WHERE EXISTS (SELECT 1 FROM last_run)),
both_runs AS (
  SELECT
    coalesce(c.province, e.province) AS province,
    coalesce(c.city, e.city) AS city,
    coalesce(c.county_code, e.county_code) AS county_code,
    coalesce(c.county, e.county) AS county,
    coalesce(c.fiscal_year, e.fiscal_year) AS fiscal_year,
    coalesce(c.figure, e.figure) AS figure,
    coalesce(c.subject, e.subject) AS subject,
    c.value,
    e.value AS earlier_value,
    c.value - e.value AS change
  FROM current c
  FULL JOIN last_figures e
    ON coalesce(e.province, '') = coalesce(c.province, '')
    -- Not by the names: a county whose city is written otherwise is the same county.
    AND coalesce(county_key_of(e.province, e.city, e.county_code, e.county), '')
      = coalesce(county_key_of(c.province, c.city, c.county_code, c.county), '')
    AND coalesce(e.fiscal_year, 0) = coalesce(c.fiscal_year, 0)
    AND e.figure = c.figure
    AND e.subject = c.subject
  WHERE c.value IS DISTINCT FROM e.value),
touched AS (
  SELECT
    b.*,
    CASE
      WHEN b.county IS NULL THEN b.province IN (SELECT d.province FROM counties_with_new_documents d)
      ELSE county_key_of(b.province, b.city, b.county_code, b.county)
        IN (SELECT d.county_key FROM counties_with_new_documents d WHERE d.county_key IS NOT NULL)
    END AS by_documents
  FROM both_runs b)
SELECT
  * EXCLUDE (by_documents),
  CASE
    WHEN by_documents AND versions_changed() THEN 'both'
    WHEN by_documents THEN 'documents'
    WHEN versions_changed() THEN 'versions'
    ELSE 'other'
  END AS cause
FROM touched
ORDER BY
  province_position(province) NULLS LAST,
  province,
  fiscal_year NULLS LAST,
  county IS NOT NULL,
  county_code NULLS LAST,
  city NULLS FIRST,
  county,
  figure,
  subject;
