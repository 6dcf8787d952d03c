package io.goalbook.ingest.layout.text;

import java.util.List;

/**
 * A row whose cells were lines.
 *
 * @param from its first line
 * @param to the line behind its last
 * @param cells one for each column, blank where its line is
 */
record LineRow(int from, int to, List<String> cells) {
  LineRow {
    cells = List.copyOf(cells);
  }

  /** How many of its cells were in several lines. */
  long joined() {
    return cells.stream().filter(cell -> cell.indexOf('\n') >= 0).count();
  }
}
