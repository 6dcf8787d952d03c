package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands in a column below its header: the first cells that are filled. */
final class ColumnSample {
  private static final int ROWS = 30;

  private ColumnSample() {}

  /**
   * The filled cells below a header.
   *
   * @param depth how many rows the header has
   */
  static List<Cell> of(RowView header, int depth, Column column) {
    List<Cell> cells = new ArrayList<>();
    int from = header.row() + depth;
    for (int row = from; row < Math.min(from + ROWS, header.table().rowCount()); row++) {
      for (int position = column.first(); position <= column.last(); position++) {
        Optional<Cell> cell = header.table().at(row, position);
        if (cell.isPresent() && begins(cell.get(), row, position, column)) {
          cells.add(cell.get());
        }
      }
    }
    return cells;
  }

  /** A cell over several places counts at the first of them. */
  private static boolean begins(Cell cell, int row, int position, Column column) {
    return cell.row() == row
        && Math.max(cell.column(), column.first()) == position
        && !cell.isBlank();
  }

  static long count(List<Cell> cells, Predicate<Cell> predicate) {
    return cells.stream().filter(predicate).count();
  }
}
