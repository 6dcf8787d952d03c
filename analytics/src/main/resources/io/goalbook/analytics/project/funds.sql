-- Which kind of fund each text names: funds.csv. A text that names several says none. One pattern of
-- all words goes through each text once; only what it finds is asked for every word.
SET VARIABLE fund_pattern = (
  SELECT string_agg(regexp_escape(word), '|' ORDER BY word) FROM fund_words);

CREATE OR REPLACE TEMP TABLE fund_texts AS
WITH hits AS (
  SELECT t.text, w.fund, w.budget
  FROM (
    SELECT DISTINCT project_name AS text FROM counted_projects
    UNION
    SELECT DISTINCT p.fund_use
    FROM projects p
    JOIN project_places o ON o.project_id = p.project_id
    UNION
    SELECT DISTINCT kind FROM listed_transfers) t
  JOIN fund_words w ON contains(t.text, w.word)
  WHERE regexp_matches(t.text, getvariable('fund_pattern'))
  GROUP BY ALL),
-- 政府性基金（彩票公益金）: the budget's own name yields to a fund of that budget.
specific AS (
  SELECT text, fund, budget
  FROM hits h
  WHERE fund <> budget
    OR NOT EXISTS (SELECT 1 FROM hits o WHERE o.text = h.text AND o.budget = h.budget AND o.fund <> o.budget))
SELECT
  text,
  CASE WHEN count(*) = 1 THEN min(fund) ELSE '多种资金' END AS fund,
  CASE WHEN count(DISTINCT budget) = 1 THEN min(budget) ELSE '多种资金' END AS budget
FROM specific
GROUP BY text;
