-- An implied standard stands only where the money has one purpose: the use of the funds, else the
-- goal, names at most one benefit and is no enumeration.
DELETE FROM cost_bases
WHERE origin = 'implied'
  AND project_id IN (
    SELECT p.project_id
    FROM purposes p
    LEFT JOIN text_benefits t ON t.text = p.text
    WHERE t.benefits > 1
      OR (regexp_matches(p.text, '(^|[^0-9])1[.．、)）]')
        AND regexp_matches(p.text, '(^|[^0-9.．])2[.．、)）]'))
      OR (contains(p.text, '①') AND contains(p.text, '②'))
      OR (regexp_matches(p.text, '一[、)）]') AND regexp_matches(p.text, '二[、)）]')));
