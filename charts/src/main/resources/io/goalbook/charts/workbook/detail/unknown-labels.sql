-- 未识别的栏目: the labels that no list knows, over all documents, the commonest first, each with its
-- first place. A doubt holds the label, and behind a colon what stands beside it.
WITH labels AS (
  SELECT
    coalesce(
      nullif(regexp_replace(split_part(x.text, '：', 1), '\s+', '', 'g'), ''), x.text) AS label,
    x.document_id, x.project_id, x.text, x.location,
    d.path, d.county, d.fiscal_year,
    row_number() OVER (ORDER BY d.path, x.ordinal) AS place
  FROM doubts x
  JOIN documents d ON d.document_id = x.document_id
  WHERE x.reason = 'label_unknown' AND d.status <> 'gone')
SELECT
  label,
  count(*) AS times,
  count(DISTINCT document_id) AS documents,
  arg_min(coalesce(county, ''), place) AS county,
  arg_min(coalesce(CAST(fiscal_year AS VARCHAR), ''), place) AS fiscal_year,
  arg_min(text, place) AS text,
  arg_min(path, place) AS path,
  arg_min(location, place) AS location,
  arg_min(coalesce(project_id, ''), place) AS project_id
FROM labels
GROUP BY label
ORDER BY times DESC, documents DESC, label
