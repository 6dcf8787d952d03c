SELECT * FROM versions_since_last_run
ORDER BY what
