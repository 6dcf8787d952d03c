-- Which benefit each base is a standard of: benefits.csv, first hit wins.

-- For a table with a column text: the first row of benefits.csv that fits each text.
CREATE OR REPLACE TEMP MACRO first_benefits(texts) AS TABLE
SELECT text, min(ordinal) AS ordinal
FROM (
  SELECT t.text, w.ordinal
  FROM (SELECT DISTINCT text FROM query_table(texts)) t
  JOIN benefit_words w ON contains(t.text, w.word)
  GROUP BY t.text, w.ordinal, w.all_of_words
  HAVING count(*) FILTER (WHERE w.role = 'any_of') > 0
    AND count(*) FILTER (WHERE w.role = 'all_of') = w.all_of_words
    AND count(*) FILTER (WHERE w.role = 'none_of') = 0)
GROUP BY text;

CREATE OR REPLACE TEMP TABLE own_benefits AS FROM first_benefits('cost_bases');

-- Where the row itself does not say: the project's name, then the use of the funds, then the goal.
CREATE OR REPLACE TEMP TABLE project_texts AS
WITH asking AS (
  SELECT DISTINCT b.project_id
  FROM cost_bases b
  WHERE b.origin = 'implied' OR b.text NOT IN (SELECT text FROM own_benefits)),
texts AS (
  SELECT p.project_id, 1 AS position, p.project_name AS text
  FROM counted_projects p JOIN asking a ON a.project_id = p.project_id
  UNION ALL
  SELECT p.project_id, 2, p.fund_use
  FROM counted_projects p JOIN asking a ON a.project_id = p.project_id
  UNION ALL
  SELECT p.project_id, 3, p.goal
  FROM counted_projects p JOIN asking a ON a.project_id = p.project_id)
SELECT * FROM texts WHERE trim(text) <> '';

-- A longer text may name several benefits: each part between 、 和 及 … is asked alone.
CREATE OR REPLACE TEMP TABLE text_parts AS
SELECT whole, unnest(regexp_split_to_array(whole, '[、，,；;。和及与]')) AS text
FROM (SELECT DISTINCT text AS whole FROM project_texts);

CREATE OR REPLACE TEMP TABLE part_benefits AS FROM first_benefits('text_parts');

CREATE OR REPLACE TEMP TABLE text_benefits AS
SELECT p.whole AS text, min(h.ordinal) AS ordinal, count(DISTINCT b.benefit) AS benefits
FROM text_parts p
JOIN part_benefits h ON h.text = p.text
JOIN benefits b ON b.ordinal = h.ordinal
GROUP BY p.whole;

-- Words that stand in different parts: 为残疾儿童和…提供康复 is known only as a whole.
CREATE OR REPLACE TEMP TABLE undecided_texts AS
SELECT DISTINCT text FROM project_texts WHERE text NOT IN (SELECT text FROM text_benefits);

INSERT INTO text_benefits
SELECT text, ordinal, 1 FROM first_benefits('undecided_texts');

-- A text that names several benefits does not say which of them the rate is for.
CREATE OR REPLACE TEMP TABLE project_benefits AS
SELECT p.project_id, arg_min(t.ordinal, p.position) AS ordinal
FROM project_texts p
JOIN text_benefits t ON t.text = p.text
WHERE t.benefits = 1
GROUP BY p.project_id;

CREATE OR REPLACE TEMP TABLE base_benefits AS
SELECT
  b.cost_standard_id,
  coalesce(r.benefit, '未归类') AS benefit,
  -- Unlike things must not be pooled because no word is known for either.
  coalesce(r.sub_kind, nullif(trim(b.name), ''), '未细分') AS sub_kind,
  coalesce(r.payee, 'beneficiary') AS payee,
  coalesce(r.months, 12) AS months
FROM cost_bases b
LEFT JOIN own_benefits o ON o.text = b.text
LEFT JOIN project_benefits p ON p.project_id = b.project_id
LEFT JOIN benefits r ON r.ordinal = coalesce(o.ordinal, p.ordinal);
