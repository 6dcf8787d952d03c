package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose last column says name and value in one: 三级指标及指标值 over 巡查次数≥12次. The value gets a
 * column of its own.
 */
final class NamesWithValues {
  private static final Set<Label> LEVELS = EnumSet.of(Label.LEVEL1, Label.LEVEL2);
  private static final Set<Label> APART =
      EnumSet.of(
          Label.INDICATOR_NAME,
          Label.GROUP,
          Label.TARGET_VALUE,
          Label.MIDTERM_VALUE,
          Label.COMPARATOR);

  private final Labels labels;
  private final Levels levels;
  private final ValueWords words;

  NamesWithValues(Words words) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.words = words.values();
  }

  /** The table with values apart; the table itself where they are. */
  Table parted(Table table) {
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      Optional<Cell> names = names(table, row);
      if (names.isPresent() && mostHaveValues(table, names.get())) {
        return parted(table, names.get());
      }
    }
    return table;
  }

  /** The last cell of a header that names levels, and neither names nor values before it. */
  private Optional<Cell> names(Table table, int row) {
    List<Cell> cells = table.rowCells(row);
    int last = cells.size() - 1;
    // Few rows end with a word of headers: asked first, it spares the other cells.
    if (last < 1 || labels.inHeader(cells.get(last).text()).isEmpty()) {
      return Optional.empty();
    }
    boolean levelled = isAny(LEVELS, cells.get(last));
    for (int at = 0; at < last; at++) {
      levelled |= isAny(LEVELS, cells.get(at));
      if (isAny(APART, cells.get(at))) {
        return Optional.empty();
      }
    }
    return levelled ? Optional.of(cells.get(last)) : Optional.empty();
  }

  private boolean isAny(Set<Label> any, Cell cell) {
    Optional<Labels.Match> match = labels.inHeader(cell.text());
    return match.isPresent() && any.contains(match.get().label());
  }

  private boolean mostHaveValues(Table table, Cell header) {
    int with = 0;
    int without = 0;
    for (int row = header.row() + 1; row < table.rowCount(); row++) {
      Optional<Cell> cell = own(table, row, header.column());
      if (cell.isPresent() && levels.of(cell.get().text()).isEmpty()) {
        if (of(cell.get()).isPresent()) {
          with++;
        } else {
          without++;
        }
      }
    }
    return with > 1 && with > 2 * without;
  }

  private Optional<NameAndValue> of(Cell cell) {
    return NameAndValue.of(cell.raw().strip(), words);
  }

  private static Optional<Cell> own(Table table, int row, int column) {
    return table.at(row, column).filter(cell -> cell.row() == row && !cell.isBlank());
  }

  private Table parted(Table table, Cell header) {
    int values = table.columnCount();
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      for (Cell cell : table.rowCells(row)) {
        Optional<NameAndValue> both =
            row > header.row() && cell.column() == header.column() ? of(cell) : Optional.empty();
        if (cell.equals(header)) {
          String name = labels.word(Label.INDICATOR_NAME);
          cells.add(cell.withText(name, cell.raw()));
          cells.add(value(cell, values, labels.word(Label.TARGET_VALUE)));
        } else if (both.isPresent()) {
          cells.add(cell.withText(both.get().name(), both.get().name()));
          cells.add(value(cell, values, both.get().value()));
        } else {
          cells.add(cell);
        }
      }
    }
    return new Table(cells);
  }

  private static Cell value(Cell beside, int column, String text) {
    return new Cell(beside.row(), column, beside.rowSpan(), 1, text, text, beside.hidden());
  }
}
