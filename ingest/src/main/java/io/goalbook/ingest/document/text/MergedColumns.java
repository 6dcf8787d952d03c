package io.goalbook.ingest.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the places that merged cells covered in a sheet before it was saved as text. An empty cell
 * between two texts was covered by the left one, unless the nearest row above with texts at the
 * same two columns has a text between them, as the header of an indicator block has above a remark
 * that was left empty; or unless that row's own empty cell there is empty for this reason.
 */
final class MergedColumns {
  /** Rows further above are of another block. */
  private static final int FARTHEST = 200;

  private final List<List<TextCell>> rows;
  private final List<BitSet> empty = new ArrayList<>();

  private MergedColumns(List<List<TextCell>> rows) {
    this.rows = rows;
  }

  /** The rows with their covered places marked. */
  static List<List<TextCell>> marked(List<List<TextCell>> rows) {
    MergedColumns columns = new MergedColumns(rows);
    List<List<TextCell>> marked = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      marked.add(columns.marked(row));
    }
    return marked;
  }

  private List<TextCell> marked(int row) {
    List<TextCell> cells = new ArrayList<>(rows.get(row));
    BitSet trulyEmpty = new BitSet();
    int left = -1;
    for (int column = 0; column < cells.size(); column++) {
      if (!hasText(row, column)) {
        continue;
      }
      if (left >= 0 && column > left + 1) {
        if (isTrulyEmpty(row, left, column)) {
          trulyEmpty.set(left + 1, column);
        } else {
          cells.subList(left + 1, column).replaceAll(cell -> TextCell.COVERED);
        }
      }
      left = column;
    }
    empty.add(trulyEmpty);
    return cells;
  }

  private boolean isTrulyEmpty(int row, int left, int right) {
    for (int above = row - 1; above >= Math.max(0, row - FARTHEST); above--) {
      if (hasText(above, left) && hasText(above, right)) {
        return hasTextBetween(above, left, right) || empty.get(above).get(left + 1);
      }
    }
    return false;
  }

  private boolean hasTextBetween(int row, int left, int right) {
    for (int column = left + 1; column < right; column++) {
      if (hasText(row, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasText(int row, int column) {
    return column < rows.get(row).size() && !rows.get(row).get(column).isBare();
  }
}
