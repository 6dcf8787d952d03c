package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import java.util.ArrayList;
import java.util.List;

/** Puts a table together row by row; cells reach down over rows, as in a web page. */
final class Table {
  private final int columns;
  private final List<List<Box>> rows = new ArrayList<>();

  // For each column, how many rows a cell from above still covers it, and how wide it is there.
  private final int[] covered;
  private final int[] width;

  Table(int columns) {
    this.columns = columns;
    this.covered = new int[columns];
    this.width = new int[columns];
  }

  /**
   * A cell.
   *
   * @param columns how many it takes
   * @param rows how many it takes
   */
  record Slot(String text, int columns, int rows) {
    Slot wide(int newColumns) {
      return new Slot(text, newColumns, rows);
    }

    Slot tall(int newRows) {
      return new Slot(text, columns, newRows);
    }
  }

  static Slot cell(String text) {
    return new Slot(text, 1, 1);
  }

  /** Cells of one column. */
  static List<Slot> cells(String... texts) {
    return java.util.Arrays.stream(texts).map(Table::cell).toList();
  }

  /** A row of its cells; those that reach down from above are left out. */
  Table row(Slot... slots) {
    return row(List.of(slots));
  }

  /** A row of its cells; those that reach down from above are left out. */
  Table row(List<Slot> slots) {
    List<Box> row = new ArrayList<>();
    int next = 0;
    for (int column = 0; column < columns; ) {
      if (covered[column] > 0) {
        covered[column]--;
        row.add(Box.covered(width[column]));
        column += width[column];
      } else {
        Slot slot = slots.get(next++);
        covered[column] = slot.rows() - 1;
        width[column] = slot.columns();
        row.add(Box.of(slot.text(), slot.columns()));
        column += slot.columns();
      }
    }
    if (next != slots.size()) {
      throw new IllegalArgumentException("too many cells: " + slots);
    }
    rows.add(row);
    return this;
  }

  Grid grid() {
    return new Grid(columns, rows);
  }
}
