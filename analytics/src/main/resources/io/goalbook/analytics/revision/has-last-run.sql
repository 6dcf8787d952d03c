-- Whether there is a run to compare with.
SELECT EXISTS (FROM last_run);
