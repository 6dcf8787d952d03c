-- Which goal tables are superseded: same county, year and code (else name and unit) in another
-- document. Later is what says 调整 or 批复, else the later date in file or title, else what was first
-- read later, else the later path. Documents of an ambiguous county never supersede each other: they may
-- be of different counties of one name.
CREATE OR REPLACE TEMP TABLE versions AS
SELECT
  p.project_id,
  p.document_id,
  last_value(p.project_id) OVER same_project AS latest,
  last_value(p.document_id) OVER same_project AS latest_document
FROM projects p
JOIN documents d ON d.document_id = p.document_id
JOIN readings r ON r.document_id = p.document_id
LEFT JOIN (
  SELECT DISTINCT document_id FROM doubts WHERE reason = 'county_ambiguous'
) a ON a.document_id = p.document_id
WHERE d.status IN ('read', 'partly_read')
  AND p.table_kind = 'project'
  AND (p.project_code IS NOT NULL OR p.project_name IS NOT NULL)
WINDOW same_project AS (
  PARTITION BY
    coalesce(p.county_code, a.document_id, concat_ws('/', p.province, p.city, p.county)),
    p.fiscal_year,
    coalesce(p.project_code, concat_ws('/', p.project_name, p.implementing_unit))
  ORDER BY
    CASE p.stage WHEN '调整' THEN 3 WHEN '批复' THEN 2 ELSE 1 END,
    p.title_date NULLS FIRST,
    r.first_read,
    d.path,
    p.table_ordinal
  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
);

UPDATE projects SET superseded_by = NULL WHERE superseded_by IS NOT NULL;

UPDATE projects SET superseded_by = v.latest
FROM versions v
WHERE v.project_id = projects.project_id
  AND v.latest_document <> v.document_id;

DROP TABLE versions;
