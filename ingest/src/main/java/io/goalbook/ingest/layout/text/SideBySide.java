package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Two forms beside each other on one sheet become two tables. */
final class SideBySide {
  /** Heads are short; lists that name projects in two columns far below are none. */
  private static final int HEAD_ROWS = 20;

  private final Labels labels;

  SideBySide(Labels labels) {
    this.labels = labels;
  }

  /** The forms from left to right; the table itself where it holds one. */
  List<Table> parts(Table table) {
    OptionalInt second = secondForm(table);
    if (second.isEmpty()) {
      return List.of(table);
    }
    List<Cell> left = new ArrayList<>();
    List<Cell> right = new ArrayList<>();
    int split = second.getAsInt();
    for (int row = 0; row < table.rowCount(); row++) {
      for (Cell cell : table.rowCells(row)) {
        int end = cell.column() + cell.columnSpan();
        if (cell.column() < split) {
          left.add(within(cell, cell.column(), Math.min(end, split), 0));
        }
        if (end > split) {
          right.add(within(cell, Math.max(cell.column(), split), end, split));
        }
      }
    }
    List<Table> parts = new ArrayList<>(List.of(new Table(left)));
    parts.addAll(parts(new Table(right)));
    return parts;
  }

  private static Cell within(Cell cell, int from, int to, int shift) {
    return new Cell(
        cell.row(),
        from - shift,
        cell.rowSpan(),
        to - from,
        cell.text(),
        cell.raw(),
        cell.hidden());
  }

  /** Where the second form begins: both name a project, and both have a header of values. */
  private OptionalInt secondForm(Table table) {
    int split = -1;
    for (int row = 0; row < Math.min(table.rowCount(), HEAD_ROWS); row++) {
      if (split < 0) {
        split = second(table, row, Label.PROJECT_NAME);
        if (firstValue(table, row) < Integer.MAX_VALUE) {
          return OptionalInt.empty();
        }
      } else if (second(table, row, Label.TARGET_VALUE) >= split) {
        return first(table, row) < split && firstValue(table, row) < split
            ? OptionalInt.of(Math.min(split, beginOfSecond(table, row, split)))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private int second(Table table, int row, Label label) {
    int seen = 0;
    for (Cell cell : table.rowCells(row)) {
      if (is(cell, label) && ++seen == 2) {
        return cell.column();
      }
    }
    return -1;
  }

  private int firstValue(Table table, int row) {
    for (Cell cell : table.rowCells(row)) {
      if (is(cell, Label.TARGET_VALUE)) {
        return cell.column();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int first(Table table, int row) {
    for (Cell cell : table.rowCells(row)) {
      if (!cell.isBlank()) {
        return cell.column();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The header of the second form begins with the same word as that of the first. */
  private static int beginOfSecond(Table table, int row, int otherwise) {
    String word = "";
    for (Cell cell : table.rowCells(row)) {
      if (word.isEmpty()) {
        word = cell.text();
      } else if (cell.text().equals(word)) {
        return cell.column();
      }
    }
    return otherwise;
  }

  private boolean is(Cell cell, Label label) {
    if (cell.isBlank()) {
      return false;
    }
    Optional<Labels.Match> match = labels.leading(cell.text());
    return match.isPresent() && match.get().label() == label;
  }
}
