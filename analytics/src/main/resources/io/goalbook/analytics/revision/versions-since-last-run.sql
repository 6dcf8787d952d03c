INSERT INTO versions_since_last_run BY NAME
WITH earlier AS (
  SELECT p.what, p.version
  FROM published_versions p
  JOIN last_run r ON r.run_id = p.run_id),
-- Without a last run there is nothing to lay beside.
current AS (SELECT c.* FROM current_versions c WHERE EXISTS (SELECT 1 FROM last_run))
SELECT
  coalesce(c.what, e.what) AS what,
  c.version,
  e.version AS earlier_version,
  c.version IS DISTINCT FROM e.version AS changed
FROM current c
FULL JOIN earlier e ON e.what = c.what
ORDER BY what;
