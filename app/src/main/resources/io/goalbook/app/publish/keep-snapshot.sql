-- What the next run compares itself with: this run, and the last one whose inputs differed, which this run
-- was compared with; if its inputs come again, so does its output. All others are forgotten.
CREATE OR REPLACE TEMP TABLE kept_runs AS
SELECT run_id FROM current_run
UNION
(SELECT r.run_id
 FROM runs r
 JOIN current_run c ON c.inputs_sha256 <> r.inputs_sha256
 WHERE r.run_id IN (SELECT v.run_id FROM published_versions v)
 ORDER BY r.published_at DESC, r.run_id DESC
 LIMIT 1);

DELETE FROM published_versions
WHERE run_id NOT IN (SELECT k.run_id FROM kept_runs k) OR run_id IN (SELECT c.run_id FROM current_run c);
DELETE FROM published_documents
WHERE run_id NOT IN (SELECT k.run_id FROM kept_runs k) OR run_id IN (SELECT c.run_id FROM current_run c);
DELETE FROM published_projects
WHERE run_id NOT IN (SELECT k.run_id FROM kept_runs k) OR run_id IN (SELECT c.run_id FROM current_run c);
DELETE FROM published_figures
WHERE run_id NOT IN (SELECT k.run_id FROM kept_runs k) OR run_id IN (SELECT c.run_id FROM current_run c);

INSERT INTO published_versions BY NAME
SELECT c.run_id, v.* FROM current_versions v CROSS JOIN current_run c;

INSERT INTO published_documents BY NAME
SELECT
  c.run_id,
  d.document_id,
  d.path,
  d.sha256,
  d.province,
  d.city,
  d.county_code,
  d.county,
  d.fiscal_year,
  d.status,
  d.goal_tables,
  d.indicators
FROM documents d
CROSS JOIN current_run c
WHERE d.status <> 'gone';

INSERT INTO published_projects BY NAME
SELECT c.run_id, p.* FROM project_states p CROSS JOIN current_run c;

INSERT INTO published_figures BY NAME
SELECT c.run_id, f.* FROM key_figures f CROSS JOIN current_run c;

DROP TABLE kept_runs;
