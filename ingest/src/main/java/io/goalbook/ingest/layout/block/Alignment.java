package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.List;
import java.util.Optional;

/**
 * Rows that lost the cells which their merged levels cover: text pasted from a table has fewer
 * cells in them, and all stand too far left.
 */
final class Alignment {
  private Alignment() {}

  /** By how many columns the cells of a row stand too far left. */
  static int shift(RowView row, Header header, Levels levels) {
    int missing = header.width() - width(row);
    Optional<Column> first = header.column(Label.LEVEL1);
    Optional<Column> second = header.column(Label.LEVEL2);
    Optional<Column> name = header.column(Label.INDICATOR_NAME);
    if (missing <= 0 || header.isList() || second.isEmpty() || name.isEmpty()) {
      return 0;
    }
    List<Cell> own = row.own();
    if (own.isEmpty()
        || own.get(0).isBlank()
        || own.get(0).column() > first.orElse(second.get()).first()) {
      return 0;
    }
    Optional<IndicatorType> type = levels.of(own.get(0).text());
    if (type.isEmpty() && standsInPlace(row, second.get(), levels)) {
      return 0;
    }
    if (type.isEmpty()) {
      return exactly(missing, name.get().first() - own.get(0).column(), row, header);
    }
    // An empty cell beside it is that of level 2: the row stands where it is.
    boolean next =
        own.size() > 1 && (own.get(1).isBlank() || levels.of(own.get(1).text()).isPresent());
    boolean fine = type.get().level2().isPresent();
    return first.isPresent() && fine && !next
        ? exactly(missing, second.get().first() - own.get(0).column(), row, header)
        : 0;
  }

  /** A row may begin with its number, and its last cells may be empty. */
  private static boolean standsInPlace(RowView row, Column level, Levels levels) {
    return level.cells(row, 0).stream().anyMatch(cell -> levels.of(cell.text()).isPresent());
  }

  /** Rows that are short for another reason, such as an empty last cell, stand where they are. */
  private static int exactly(int missing, int covered, RowView row, Header header) {
    List<Cell> filled = row.filled();
    int last = filled.isEmpty() ? 0 : filled.get(filled.size() - 1).column();
    return missing == covered && last + covered <= header.lastColumn() ? covered : 0;
  }

  private static int width(RowView row) {
    List<Cell> cells = row.cells();
    if (cells.isEmpty()) {
      return 0;
    }
    Cell last = cells.get(cells.size() - 1);
    return last.column() + last.columnSpan();
  }
}
