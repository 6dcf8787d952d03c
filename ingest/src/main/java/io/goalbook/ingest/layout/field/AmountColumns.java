package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.model.words.Label;
import java.util.Optional;

/**
 * Where amounts stand when a form has several side by side: the whole project's beside the year's,
 * each with its parts below; or one column of budgets beside one of expenditure.
 */
final class AmountColumns {
  private int total = -1;
  private int annual = -1;
  private int budgets = -1;

  /**
   * Notes a label of the head.
   *
   * @param valued whether a value stands to the right of it
   */
  void see(Label label, Cell cell, boolean valued) {
    if (label == Label.TOTAL_BUDGET && valued && total < 0) {
      total = cell.column();
    } else if (label == Label.BUDGET && valued && annual < 0) {
      annual = cell.column();
    } else if (label == Label.BUDGET && !valued && cell.column() > 0) {
      budgets = cell.column();
    }
  }

  /** Whether a part below stands on the side of the whole project. */
  boolean isOfTotal(Cell part) {
    if (total < 0 || annual < 0 || total == annual) {
      return false;
    }
    return total < annual ? part.column() < annual : part.column() >= total;
  }

  /** The cell of a row in the column of the budgets, where there is such a column. */
  Optional<Cell> cell(RowView row, Cell label) {
    return budgets > label.column() ? row.table().at(row.row(), budgets) : Optional.empty();
  }
}
