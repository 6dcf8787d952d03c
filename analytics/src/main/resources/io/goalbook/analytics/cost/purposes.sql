-- Where the name does not say it, the long texts; and where a budget is to be divided, the use of
-- the funds, else the goal: it tells whether the money has one purpose.
CREATE OR REPLACE TEMP TABLE purposes AS
SELECT project_id, arg_min(text, position) AS text
FROM project_texts
WHERE position > 1 AND implied
GROUP BY project_id;

CREATE OR REPLACE TEMP TABLE asked_texts AS
SELECT text
FROM project_texts
WHERE position > 1
  AND project_id NOT IN (
    SELECT p.project_id
    FROM project_texts p
    JOIN text_benefits t ON t.text = p.text
    WHERE p.position = 1 AND t.benefits = 1)
UNION
SELECT text FROM purposes;
