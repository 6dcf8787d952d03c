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
      Named named = named(table, row);
      if (split < 0) {
        if (named.firstValue() < Integer.MAX_VALUE) {
          return OptionalInt.empty();
        }
        split = named.secondProject();
      } else if (named.secondValue() >= split) {
        return first(table, row) < split && named.firstValue() < split
            ? OptionalInt.of(Math.min(split, beginOfSecond(table, row, split)))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private Named named(Table table, int row) {
    int projects = 0;
    int secondProject = -1;
    int firstValue = Integer.MAX_VALUE;
    int secondValue = -1;
    for (Cell cell : table.rowCells(row)) {
      Label label = label(cell);
      if (label == Label.PROJECT_NAME && ++projects == 2) {
        secondProject = cell.column();
      } else if (label == Label.TARGET_VALUE && firstValue == Integer.MAX_VALUE) {
        firstValue = cell.column();
      } else if (label == Label.TARGET_VALUE && secondValue < 0) {
        secondValue = cell.column();
      }
    }
    return new Named(secondProject, firstValue, secondValue);
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

  private Label label(Cell cell) {
    if (cell.isBlank()) {
      return Label.IGNORED;
    }
    Optional<Labels.Match> match = labels.leading(cell.text());
    return match.isPresent() ? match.get().label() : Label.IGNORED;
  }

  /**
   * Where the words for names and values stand in a row; none: -1, for the first value infinity.
   */
  private record Named(int secondProject, int firstValue, int secondValue) {}
}
