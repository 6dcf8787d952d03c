-- What became of each county's files, what in them was read with doubt or not at all, and what the rules
-- of review found: findings first, then files with problems, then doubts, then the files that were read.
WITH matters AS (
  SELECT
    province, city, county_code, county, fiscal_year,
    1 AS part, 'finding' AS status, rule AS reason, severity, message, NULL AS path, location,
    quotation AS text, CAST(NULL AS BIGINT) AS ordinal, finding_id AS id
  FROM findings
  UNION ALL
  SELECT
    d.province, d.city, d.county_code, d.county, d.fiscal_year,
    CASE WHEN d.status IN ('rejected', 'partly_read') OR d.reason IS NOT NULL THEN 2 ELSE 4 END,
    d.status, d.reason, NULL, NULL, d.path, NULL, NULL, NULL, d.document_id
  FROM documents d
  WHERE d.status <> 'gone'
  UNION ALL
  SELECT
    d.province, d.city, d.county_code, d.county, d.fiscal_year,
    3, 'doubt', x.reason, NULL, NULL, d.path, x.location, x.text, x.ordinal, d.document_id
  FROM doubts x
  JOIN documents d ON d.document_id = x.document_id
  WHERE d.status <> 'gone')
SELECT b.number, m.*
FROM matters m
JOIN book_counties b
  ON b.county_key = coalesce(m.county_code, concat(m.province, '|', m.city, '|', m.county))
ORDER BY
  b.number, m.part,
  CASE m.status WHEN 'rejected' THEN 1 WHEN 'partly_read' THEN 2 ELSE 3 END,
  m.severity NULLS LAST, m.path NULLS LAST, m.ordinal NULLS LAST, m.location NULLS LAST, m.id
