-- The benefits that each of asked_texts names. A longer text may name several: each part between
-- 、 和 及 … is asked alone.
CREATE OR REPLACE TEMP TABLE text_parts AS
SELECT whole, unnest(regexp_split_to_array(whole, '[、，,；;。和及与]')) AS text
FROM (SELECT text AS whole FROM asked_texts WHERE text NOT IN (SELECT text FROM text_benefits));

CREATE OR REPLACE TEMP TABLE part_words AS FROM words_of('text_parts');

CREATE OR REPLACE TEMP TABLE part_benefits AS FROM first_benefits('part_words');

INSERT INTO text_benefits
SELECT p.whole, min(h.ordinal), count(DISTINCT b.benefit)
FROM text_parts p
JOIN part_benefits h ON h.text = p.text
JOIN benefits b ON b.ordinal = h.ordinal
GROUP BY p.whole;

-- Words that stand in different parts: 为残疾儿童和…提供康复 is known only as a whole. No word of
-- benefits.csv has a separator in it, so that the words of the parts are those of the whole.
CREATE OR REPLACE TEMP TABLE whole_words AS
SELECT DISTINCT p.whole AS text, w.word
FROM text_parts p
JOIN part_words w ON w.text = p.text
WHERE p.whole NOT IN (SELECT text FROM text_benefits);

INSERT INTO text_benefits
SELECT text, ordinal, 1 FROM first_benefits('whole_words');
