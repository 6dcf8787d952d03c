-- All changes of standards and of satisfaction; of other targets those that went down.
CREATE OR REPLACE TEMP TABLE shown_targets AS
SELECT * FROM changed_targets WHERE kind <> 'target' OR weakened;

-- Their texts, in one pass over all indicators.
CREATE OR REPLACE TEMP TABLE shown_texts AS
SELECT i.rowid AS indicator_row, i.indicator_id, i.ordinal, i.raw_value, i.location
FROM indicators i
WHERE i.rowid IN (
  SELECT indicator_row FROM shown_targets UNION ALL SELECT earlier_row FROM shown_targets);

INSERT INTO target_changes BY NAME
SELECT
  c.province,
  c.city,
  c.county_code,
  c.county,
  c.fiscal_year,
  e.fiscal_year AS earlier_year,
  t.kind,
  p.project_id,
  q.project_id AS earlier_project_id,
  i.indicator_id,
  j.indicator_id AS earlier_indicator_id,
  t.name,
  i.raw_value,
  j.raw_value AS earlier_raw_value,
  t.change,
  t.change_percent,
  t.weakened,
  i.location,
  j.location AS earlier_location
FROM shown_targets t
JOIN compared_projects p ON p.project_no = t.project_no
JOIN compared_projects q ON q.project_no = t.earlier_no
JOIN compared_places c ON c.place_id = p.place_id
JOIN compared_places e ON e.place_id = q.place_id
JOIN shown_texts i ON i.indicator_row = t.indicator_row
JOIN shown_texts j ON j.indicator_row = t.earlier_row
ORDER BY
  province_position(c.province) NULLS LAST,
  c.fiscal_year,
  t.project_no,
  i.ordinal,
  i.indicator_id;
