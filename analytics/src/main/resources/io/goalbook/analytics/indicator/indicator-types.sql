INSERT INTO indicator_types BY NAME
SELECT
  t.taxonomy,
  coalesce(c.province, t.province) AS province,
  c.city,
  c.county_code,
  c.county,
  t.fiscal_year,
  t.level1,
  t.level2,
  t.indicators,
  t.quantitative,
  t.dated,
  t.qualitative,
  t.placeholder,
  t.projects,
  t.projects_with_real,
  t.projects_not_applicable
FROM group_types t
LEFT JOIN county_places c ON c.county_key = t.county_key
WHERE t.dimension IN ('county', 'province', 'everything')
ORDER BY t.taxonomy, t.group_id, t.type_id;
