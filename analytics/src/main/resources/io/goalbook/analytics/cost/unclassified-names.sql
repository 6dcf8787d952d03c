-- Names without their longest ending from stems.csv; a name that is an ending and nothing else stays
-- as it is.
CREATE OR REPLACE TEMP MACRO phrases_of(names) AS TABLE
SELECT
  n.name,
  coalesce(
    nullif(left(n.name, length(n.name) - coalesce(max(length(e.suffix)), 0)), ''),
    n.name) AS phrase
FROM query_table(names) n
LEFT JOIN stems e ON suffix(n.name, e.suffix)
GROUP BY n.name;

CREATE OR REPLACE TEMP TABLE unclassified_rows AS
SELECT sub_kind AS name, count(*) AS rows
FROM base_benefits
WHERE benefit = '未归类'
GROUP BY sub_kind;

CREATE OR REPLACE TEMP TABLE unclassified_names AS
SELECT p.name, p.phrase, r.rows
FROM phrases_of('unclassified_rows') p
JOIN unclassified_rows r ON r.name = p.name;

CREATE OR REPLACE TEMP TABLE benefit_names AS
SELECT benefit AS name, min(ordinal) AS ordinal FROM benefits GROUP BY benefit;

CREATE OR REPLACE TEMP TABLE benefit_phrases AS
SELECT p.phrase, arg_min(n.name, n.ordinal) AS benefit, min(n.ordinal) AS ordinal
FROM phrases_of('benefit_names') p
JOIN benefit_names n ON n.name = p.name
GROUP BY p.phrase;

CREATE OR REPLACE TEMP TABLE phrase_groups (phrase VARCHAR, leader VARCHAR);

CREATE OR REPLACE TEMP VIEW proposed_groups AS
SELECT n.name, coalesce(b.benefit, g.leader) AS proposed_group
FROM unclassified_names n
JOIN phrase_groups g ON g.phrase = n.phrase
LEFT JOIN benefit_phrases b ON b.phrase = g.leader;
