package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.model.words.Label;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of an indicator block: which columns hold what. It may have several rows, and it may
 * hold several blocks side by side.
 */
public final class Header {
  private static final Set<Label> LEVELS = EnumSet.of(Label.LEVEL1, Label.LEVEL2);

  private final List<Column> columns;
  // The first of each label: every cell of every row asks for one.
  private final Map<Label, Column> byLabel = new EnumMap<>(Label.class);
  private final List<Slot> slots;
  private final List<String> unknown;
  private final boolean valueGuessed;
  private final int depth;
  private final int width;
  private final int lastColumn;

  Header(HeaderColumns found, int depth, int width) {
    this.columns = found.columns();
    columns.forEach(column -> byLabel.putIfAbsent(column.label(), column));
    this.slots = Slots.of(columns);
    this.unknown = found.unknown();
    this.valueGuessed = found.valueGuessed();
    this.depth = depth;
    this.width = width;
    this.lastColumn = columns.stream().mapToInt(Column::last).max().orElse(width - 1);
  }

  /** How many rows it has. */
  public int depth() {
    return depth;
  }

  /** How many columns the table of the header has. */
  public int width() {
    return width;
  }

  /** Whether the same columns stand at the same places. */
  public boolean hasColumnsOf(Header other) {
    return width == other.width && places(columns).equals(places(other.columns));
  }

  /** The last column of the grid that has a word, zero-based. */
  int lastColumn() {
    return lastColumn;
  }

  private static List<String> places(List<Column> columns) {
    return columns.stream()
        .map(column -> column.label() + " " + column.first() + " " + column.last())
        .toList();
  }

  /** The columns that no list knows. */
  public List<String> unknown() {
    return unknown;
  }

  /** Whether the value column was told by what stands in it. */
  public boolean isValueGuessed() {
    return valueGuessed;
  }

  /** Whether it names a level of indicators, which nothing but a goal table has. */
  public boolean hasLevels() {
    return columns.stream().anyMatch(column -> LEVELS.contains(column.label()));
  }

  /** Whether each row belongs to the project that its own cells name: one long list. */
  public boolean isList() {
    return has(Label.PROJECT_NAME);
  }

  /** Whether it has a column of results, as a self-evaluation has. */
  public boolean hasResults() {
    return has(Label.ACTUAL);
  }

  /** The cell that names the project of a row in a list; empty where it is blank. */
  public Optional<Cell> projectCell(RowView row) {
    return column(Label.PROJECT_NAME).flatMap(column -> column.cells(row, 0).stream().findFirst());
  }

  /** Gives a head the cells of a row in a list that say something of its project. */
  public void tellHead(RowView row, HeadFields head) {
    for (Column column : columns) {
      if (HeadFields.isHeadLabel(column.label())) {
        column.cells(row, 0).stream()
            .findFirst()
            .ifPresent(cell -> head.putBelow(column.label(), cell, column.unit()));
      }
    }
  }

  /** The lowest cell above each known column, and what stands in the column. */
  public Map<Cell, Label> headings() {
    Map<Cell, Label> cells = new LinkedHashMap<>();
    if (depth > 0) {
      columns.forEach(column -> cells.putIfAbsent(column.cell(), column.label()));
    }
    return cells;
  }

  /** Whether only the order of several values of one name tells which is the year's. */
  boolean isTermGuessed() {
    return slots.size() > 1
        && !has(Label.MIDTERM_VALUE)
        && slots.stream().map(slot -> slot.column(Label.INDICATOR_NAME)).distinct().count() == 1;
  }

  boolean has(Label label) {
    return byLabel.containsKey(label);
  }

  List<Column> columns() {
    return columns;
  }

  /** The columns that hold the indicators, one slot for each value that a row gives. */
  List<Slot> slots() {
    return slots;
  }

  Optional<Column> column(Label label) {
    return Optional.ofNullable(byLabel.get(label));
  }
}
