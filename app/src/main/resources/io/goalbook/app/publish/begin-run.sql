DELETE FROM current_run;
DELETE FROM current_versions;
