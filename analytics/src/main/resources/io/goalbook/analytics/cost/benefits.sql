-- Which benefit each base is a standard of: benefits.csv, first hit wins.

-- For a table with a column text: the words of benefits.csv in each text. Most words have two
-- characters or more and are looked for only in texts that have the first two: asking every text for
-- every word took three times as long.
CREATE OR REPLACE TEMP MACRO words_of(texts) AS TABLE
WITH asked AS (SELECT DISTINCT text FROM query_table(texts)),
characters AS (SELECT text, string_split(text, '') AS letters FROM asked),
heads AS (
  SELECT text, unnest(list_transform(list_zip(letters, letters[2:]), lambda two: concat(two[1], two[2]))) AS head
  FROM characters),
words AS (SELECT DISTINCT word, left(word, 2) AS head FROM benefit_words)
-- Each once, although the same two may stand in a text twice: afterwards there is less to compare.
SELECT DISTINCT h.text, w.word
FROM heads h
JOIN words w ON w.head = h.head AND length(w.word) > 1
WHERE contains(h.text, w.word)
UNION ALL
SELECT t.text, w.word
FROM asked t
JOIN words w ON length(w.word) = 1 AND contains(t.text, w.word);

-- For a table of texts and their words: the first row of benefits.csv that fits each text.
CREATE OR REPLACE TEMP MACRO first_benefits(text_words) AS TABLE
SELECT text, min(ordinal) AS ordinal
FROM (
  SELECT t.text, w.ordinal
  FROM query_table(text_words) t
  JOIN benefit_words w ON w.word = t.word
  GROUP BY t.text, w.ordinal, w.all_of_words
  HAVING count(*) FILTER (WHERE w.role = 'any_of') > 0
    AND count(*) FILTER (WHERE w.role = 'all_of') = w.all_of_words
    AND count(*) FILTER (WHERE w.role = 'none_of') = 0)
GROUP BY text;

CREATE OR REPLACE TEMP TABLE base_words AS FROM words_of('cost_bases');

CREATE OR REPLACE TEMP TABLE own_benefits AS FROM first_benefits('base_words');

-- Where the row itself does not say: the project's name, then the use of the funds, then the goal.
CREATE OR REPLACE TEMP TABLE asking_projects AS
SELECT b.project_id, bool_or(b.origin = 'implied') AS implied
FROM cost_bases b
LEFT JOIN own_benefits o ON o.text = b.text
WHERE b.origin = 'implied' OR o.text IS NULL
GROUP BY b.project_id;

CREATE OR REPLACE TEMP TABLE project_texts AS
SELECT project_id, implied, position, text
FROM (
  SELECT
    p.project_id,
    a.implied,
    unnest([1, 2, 3]) AS position,
    unnest([p.project_name, p.fund_use, p.goal]) AS text
  FROM projects p
  JOIN asking_projects a ON a.project_id = p.project_id)
WHERE trim(text) <> '';

-- What text-benefits.sql has found out about each text.
CREATE OR REPLACE TEMP TABLE text_benefits (text VARCHAR, ordinal INTEGER, benefits BIGINT);

-- The names first: they are short, few are different, and most of them say it.
CREATE OR REPLACE TEMP TABLE asked_texts AS
SELECT DISTINCT text FROM project_texts WHERE position = 1;
