-- One text holds all lists: lines end with U+001E, cells with U+001F; the first two cells of a line
-- are the list's name and the line's place in it.
CREATE OR REPLACE TEMP TABLE word_rows AS
SELECT cells[1] AS list, CAST(cells[2] AS INTEGER) AS ordinal, cells[3:] AS cells
FROM (
  SELECT string_split(line, chr(31)) AS cells
  FROM (SELECT unnest(string_split(?, chr(30))) AS line));
