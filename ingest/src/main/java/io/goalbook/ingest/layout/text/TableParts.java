package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table as a table of their own, each with its place in the whole. */
final class TableParts {
  private TableParts() {}

  static void add(Table table, int from, int to, List<TextBlock> parts) {
    List<Cell> cells = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int row = from; row < to; row++) {
      places.add("行" + (row + 1));
      for (Cell cell : table.rowCells(row)) {
        cells.add(
            new Cell(
                row - from,
                cell.column(),
                Math.min(cell.rowSpan(), to - row),
                cell.columnSpan(),
                cell.text(),
                cell.raw(),
                cell.hidden()));
      }
    }
    if (!cells.isEmpty()) {
      parts.add(new TextBlock(new Table(cells), places));
    }
  }
}
