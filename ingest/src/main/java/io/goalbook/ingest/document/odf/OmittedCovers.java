package io.goalbook.ingest.document.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the cells of a table whose writer left out the places that merged cells cover, as pandoc
 * does: each cell then takes the next place that is free, as in a web page. One use a table.
 */
final class OmittedCovers {
  /** No such writer makes wider tables: farther to the right everything stays. */
  private static final int WIDEST = 1_000;

  // For each column the last row that a cell above reaches into.
  private final Map<Integer, Integer> coveredTo = new HashMap<>();
  private final List<SparseGrid.Entry> placed = new ArrayList<>();
  private int row = -1;
  private int index;
  private int column;

  private OmittedCovers() {}

  /**
   * The cells at the places that they were meant for.
   *
   * @param entries row by row; their columns count the cells of a row
   */
  static List<SparseGrid.Entry> laidOut(List<SparseGrid.Entry> entries) {
    OmittedCovers covers = new OmittedCovers();
    entries.forEach(covers::place);
    return covers.placed;
  }

  private void place(SparseGrid.Entry entry) {
    if (entry.column() >= WIDEST) {
      placed.add(entry);
      return;
    }
    if (entry.row() > row) {
      row = entry.row();
      index = 0;
      column = 0;
    }
    for (; index < entry.column(); index++) {
      column = nextFree() + 1;
    }
    column = nextFree();
    index++;
    placed.add(entry.at(column));
    int end = Math.min(WIDEST, column + entry.columnSpan());
    for (; column < end; column++) {
      coveredTo.put(column, row + entry.rowSpan() - 1);
    }
  }

  private int nextFree() {
    int free = column;
    while (coveredTo.getOrDefault(free, -1) >= row) {
      free++;
    }
    return free;
  }
}
