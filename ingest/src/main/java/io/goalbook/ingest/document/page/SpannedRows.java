package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lifts rows over a page break whose first cell is the rest of a merged cell before it: the value
 * of a label, the figures below their months. Without the label they would say nothing.
 */
final class SpannedRows {
  private static final String BRACKETS = "（(";

  private SpannedRows() {}

  /** The table with these rows before the break. */
  static PageBreak lifted(PageBreak pages) {
    RuledTable upper = pages.upper();
    RuledTable lower = pages.lower();
    int count = countOfContinuations(lower);
    if (count == 0) {
      return pages;
    }
    RuledCell label = upper.row(upper.rowCount() - 1).get(0);
    RuledCell rest = lower.row(0).get(0);
    if (label.isBlank() || !rest.isUnder(label)) {
      return pages;
    }
    List<RuledCell> all = new ArrayList<>(upper.cells());
    all.set(
        all.indexOf(label), label.continuedBy(rest).inRows(label.row(), label.rowSpan() + count));
    for (RuledCell cell : lower.cells()) {
      if (cell.row() < count && cell.column() > 0) {
        int span = Math.min(cell.rowSpan(), count - cell.row());
        all.add(cell.inRows(upper.rowCount() + cell.row(), span));
      }
    }
    return new PageBreak(upper.withRowsBelow(all, count), lower.without(0, count));
  }

  private static int countOfContinuations(RuledTable table) {
    int count = 0;
    while (count < table.rowCount() && continuesLabel(table.row(count).get(0), count)) {
      count++;
    }
    return count;
  }

  /** No label begins with a bracket: what does is the unit of the label before the break. */
  private static boolean continuesLabel(RuledCell first, int row) {
    return first.column() == 0
        && (first.isBlank() || (row == 0 && BRACKETS.indexOf(first.words().charAt(0)) >= 0));
  }
}
