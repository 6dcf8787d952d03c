-- The last run: the last published one whose inputs differed. There is none before the second one.
CREATE OR REPLACE TEMP TABLE last_run AS
SELECT r.run_id
FROM runs r
JOIN current_run c ON c.inputs_sha256 <> r.inputs_sha256
WHERE r.run_id IN (SELECT v.run_id FROM published_versions v)
ORDER BY r.published_at DESC, r.run_id DESC
LIMIT 1;

-- What a county is known by in both runs.
CREATE OR REPLACE TEMP MACRO county_key_of(province, city, county_code, county) AS
  CASE
    WHEN county_code IS NOT NULL THEN county_code
    WHEN county IS NOT NULL THEN concat(province, '|', city, '|', county)
  END;

-- Whether anything but documents changed that could change a figure. The data date changes none.
CREATE OR REPLACE TEMP MACRO versions_changed() AS
  (SELECT coalesce(bool_or(v.changed), false)
   FROM versions_since_last_run v
   WHERE v.what <> 'data_date');
