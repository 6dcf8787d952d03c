-- Whether the analyst says who has to report.
SELECT EXISTS (FROM expected_rows);
