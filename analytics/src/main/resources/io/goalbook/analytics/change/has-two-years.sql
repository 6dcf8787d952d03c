-- Whether any county has tables of two fiscal years.
SELECT EXISTS (
  SELECT county_key
  FROM project_places
  WHERE county_key IS NOT NULL
  GROUP BY county_key
  HAVING count(DISTINCT fiscal_year) > 1);
