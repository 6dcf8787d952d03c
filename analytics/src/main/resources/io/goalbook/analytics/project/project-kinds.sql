-- Only where the department does not say the field.
CREATE OR REPLACE TEMP TABLE name_fields AS
SELECT n.text, arg_min(w.field, w.ordinal) AS field
FROM (
  SELECT DISTINCT p.project_name AS text
  FROM counted_projects c
  JOIN projects p ON p.project_id = c.project_id
  LEFT JOIN department_kinds d
    ON d.place_key = place_key(p.province, p.city, p.county_code, p.county)
    AND d.printed = coalesce(p.competent_department, p.implementing_unit)
  WHERE d.field IS NULL) n
JOIN field_words w ON contains(n.text, w.word)
GROUP BY n.text;

CREATE OR REPLACE TEMP TABLE goal_projects AS
SELECT project_id
FROM project_numbers
WHERE project_no IN (SELECT project_no FROM coded_indicators WHERE value_kind <> 'placeholder');

INSERT INTO project_kinds BY NAME
WITH sorted AS (
  SELECT
    c.project_id,
    c.path,
    c.project_position,
    c.province,
    c.city,
    c.county_code,
    c.county,
    c.fiscal_year,
    c.project_name,
    p.fund_use,
    c.budget_yuan,
    c.location,
    place_key(p.province, p.city, p.county_code, p.county) AS place_key,
    -- Who answers for the money, not who spends it.
    coalesce(p.competent_department, p.implementing_unit) AS department,
    n.number AS document_number,
    coalesce(t.level, n.level, CASE WHEN p.document_number IS NULL THEN 'none' ELSE 'unknown' END)
      AS source_level,
    CASE
      WHEN t.level IS NOT NULL THEN 'transfers'
      WHEN n.number IS NOT NULL THEN 'document_number'
      ELSE 'none'
    END AS source_basis,
    t.kind AS listed_kind
  FROM counted_projects c
  JOIN projects p ON p.project_id = c.project_id
  LEFT JOIN printed_numbers i ON i.project_id = c.project_id
  LEFT JOIN document_numbers n ON n.place_key = i.place_key AND n.printed = i.printed
  LEFT JOIN listed_transfers t
    ON t.number = n.number AND t.fiscal_year = c.fiscal_year AND t.province = c.province)
SELECT
  s.project_id,
  s.province,
  s.city,
  s.county_code,
  s.county,
  s.fiscal_year,
  s.department,
  coalesce(d.kind, '未载明') AS department_kind,
  coalesce(d.field, f.field, '未归类') AS field,
  coalesce(o.form, '无指标') AS form,
  s.document_number,
  s.source_level,
  s.source_basis,
  coalesce(k.fund, s.listed_kind, a.fund, b.fund, '未载明') AS fund,
  coalesce(k.budget, CASE WHEN s.listed_kind IS NULL THEN coalesce(a.budget, b.budget) END, '未载明')
    AS budget_kind,
  CASE
    WHEN s.listed_kind IS NOT NULL THEN 'transfers'
    WHEN a.fund IS NOT NULL THEN 'project_name'
    WHEN b.fund IS NOT NULL THEN 'fund_use'
    ELSE 'none'
  END AS fund_basis,
  g.project_id IS NOT NULL AS has_goals,
  s.budget_yuan,
  s.location
FROM sorted s
LEFT JOIN department_kinds d ON d.place_key = s.place_key AND d.printed = s.department
LEFT JOIN name_fields f ON f.text = s.project_name
LEFT JOIN document_forms o ON o.path = s.path
LEFT JOIN fund_texts k ON k.text = s.listed_kind
LEFT JOIN fund_texts a ON a.text = s.project_name
LEFT JOIN fund_texts b ON b.text = s.fund_use
LEFT JOIN goal_projects g ON g.project_id = s.project_id
ORDER BY s.project_position;
