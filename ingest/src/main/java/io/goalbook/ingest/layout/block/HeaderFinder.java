package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.HeaderMeanings;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the header of an indicator block: one to three rows that name values and what they belong
 * to. Stateless; safe for threads.
 */
public final class HeaderFinder {
  private static final int DEEPEST = 3;
  private static final int LONGEST_HEADING = 12;

  private static final Set<Label> VALUES = EnumSet.of(Label.TARGET_VALUE, Label.AREA_VALUE);
  private static final Set<Label> NAMES =
      EnumSet.of(Label.LEVEL1, Label.LEVEL2, Label.INDICATOR_NAME, Label.GROUP);
  private static final Set<Label> SPANNING =
      EnumSet.of(Label.LEVEL1, Label.LEVEL2, Label.INDICATOR_NAME, Label.PROJECT_NAME);

  private final Labels labels;
  private final Levels levels;
  private final HeaderGrid grid;
  private final ColumnGuess guess;
  private final HeaderMeanings meanings;

  /** A finder with the words of the lists. */
  public HeaderFinder(Words words) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.grid = new HeaderGrid(labels, levels);
    this.guess = new ColumnGuess(levels, words.values());
    this.meanings = words.headers();
  }

  /** The header that begins in a row; empty when none does. */
  public Optional<Header> at(RowView row) {
    if (!mayBegin(row)) {
      return Optional.empty();
    }
    int rows = row.table().rowCount() - row.row();
    for (int depth = 1; depth <= Math.min(DEEPEST, rows); depth++) {
      HeaderGrid.Columns columns = grid.of(row, depth);
      if (isComplete(columns.known())) {
        return Optional.of(header(row, depth, columns));
      }
      if (!isAllLabels(below(row, depth - 1))) {
        break;
      }
    }
    return guessed(row);
  }

  /**
   * Words that no list knows above a row that names a type of indicators: a header all the same.
   */
  private Optional<Header> inOtherWords(RowView row) {
    boolean header =
        row.row() + 1 < row.table().rowCount() && namesType(below(row, 1)) && mayHead(row);
    return header ? told(guess.complete(row, 1, grid.of(row, 1)), 1, row) : Optional.empty();
  }

  private boolean mayHead(RowView row) {
    List<Cell> filled = row.filled();
    return filled.size() > 2 && filled.stream().allMatch(this::mayHead);
  }

  private boolean mayHead(Cell cell) {
    return cell.text().length() <= LONGEST_HEADING
        && !ValueCells.hasDigit(cell.text())
        && levels.of(cell.text()).isEmpty();
  }

  /** Whether a row names a type of indicators beside other texts, as a row of indicators does. */
  public boolean namesType(RowView row) {
    List<Cell> own = row.own();
    if (own.size() > 2) {
      for (Cell cell : own) {
        Optional<IndicatorType> type = levels.of(cell.text());
        if (type.isPresent() && type.get().level2().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The header where indicators are awaited and no word of it is known. Rows of indicators may also
   * stand under no header at all: then it has no rows, and what stands in the columns tells them.
   */
  public Optional<Header> guessedAt(RowView row) {
    Optional<Header> header = inOtherWords(row);
    return header.isPresent() || !namesType(row) ? header : told(guess.untitled(row), 0, row);
  }

  private static Optional<Header> told(HeaderColumns found, int depth, RowView row) {
    return isComplete(found.columns())
        ? Optional.of(new Header(found, depth, width(row)))
        : Optional.empty();
  }

  private boolean mayBegin(RowView row) {
    int typed = 0;
    for (Cell cell : row.own()) {
      switch (meanings.of(cell.text())) {
        case INDICATOR -> {
          return true;
        }
        case TYPE -> typed++;
        case OTHER -> {}
      }
    }
    return typed > 1 && standOverValues(row);
  }

  /** 数量指标 | 质量指标 over a row in which each of them has its own word for values. */
  private boolean standOverValues(RowView row) {
    int end = Math.min(row.row() + DEEPEST, row.table().rowCount());
    for (int below = row.row() + 1; below < end; below++) {
      int values = 0;
      for (Cell cell : row.table().rowCells(below)) {
        Optional<Labels.Match> match = labels.match(cell.text());
        values += match.isPresent() && match.get().label() == Label.TARGET_VALUE ? 1 : 0;
      }
      if (values > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isIndicatorLabel(Cell cell) {
    return meanings.of(cell.text()) == HeaderMeanings.Meaning.INDICATOR;
  }

  private static boolean isComplete(List<Column> columns) {
    return Column.isAnyOf(columns, VALUES) && Column.isAnyOf(columns, NAMES);
  }

  private static RowView below(RowView row, int rows) {
    return row.at(row.row() + rows);
  }

  private boolean isAllLabels(RowView row) {
    for (Cell cell : row.own()) {
      if (!cell.isBlank()
          && labels.match(cell.text()).isEmpty()
          && levels.of(cell.text()).isEmpty()) {
        return false;
      }
    }
    return !row.isBlank();
  }

  private Header header(RowView row, int depth, HeaderGrid.Columns columns) {
    int rows = row.table().rowCount() - row.row();
    if (depth < Math.min(DEEPEST, rows) && isSubHeader(below(row, depth), columns.known())) {
      HeaderGrid.Columns deeper = grid.of(row, depth + 1);
      if (isComplete(deeper.known())) {
        return new Header(guess.complete(row, depth + 1, deeper), depth + 1, width(row));
      }
    }
    return new Header(guess.complete(row, depth, columns), depth, width(row));
  }

  private static int width(RowView row) {
    return row.table().columnCount();
  }

  /** A row below a header belongs to it where a name reaches into it or where it is all labels. */
  private boolean isSubHeader(RowView row, List<Column> columns) {
    if (row.isBlank()) {
      return false;
    }
    boolean reached =
        columns.stream()
            .filter(column -> SPANNING.contains(column.label()))
            .anyMatch(column -> column.cell().row() + column.cell().rowSpan() > row.row());
    return (reached && (mayAllStandBelow(row) || leavesOutNamesAndValues(row, columns)))
        || (namesSeveral(row) && !isComplete(grid.of(row, 1).known()));
  }

  /** Name and value of a row of indicators stand in it; those of the header only reach down. */
  private static boolean leavesOutNamesAndValues(RowView row, List<Column> columns) {
    return Stream.of(NAMES, VALUES)
        .allMatch(
            labels ->
                columns.stream()
                    .filter(column -> labels.contains(column.label()))
                    .allMatch(column -> column.cell().row() + column.cell().rowSpan() > row.row()));
  }

  /** Under a heading of one column stands no further one. */
  private boolean mayAllStandBelow(RowView row) {
    return row.own().stream()
        .filter(cell -> !cell.isBlank())
        .allMatch(
            cell ->
                isIndicatorLabel(cell)
                    || row.table()
                        .at(row.row() - 1, cell.column())
                        .filter(above -> above.columnSpan() == 1 && isNoValue(above))
                        .isEmpty());
  }

  private boolean isNoValue(Cell heading) {
    return !heading.isBlank()
        && labels
            .inHeader(heading.text())
            .filter(match -> match.label() == Label.TARGET_VALUE)
            .isEmpty();
  }

  private boolean namesSeveral(RowView row) {
    List<Cell> cells = row.filled();
    return cells.size() > 1 && cells.stream().allMatch(this::isIndicatorLabel);
  }

  /** A header whose word for the values is in no list, told by what stands below it. */
  private Optional<Header> guessed(RowView row) {
    HeaderGrid.Columns columns = grid.of(row, 1);
    long named =
        columns.known().stream()
            .map(Column::label)
            .filter(label -> NAMES.contains(label) && label != Label.GROUP)
            .distinct()
            .count();
    if (named < 2) {
      return Optional.empty();
    }
    return told(guess.complete(row, 1, columns), 1, row);
  }
}
