package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of an indicator block: which columns hold what. Where a header names a field twice
 * (mid-term beside annual), the last column counts, because the annual value stands to the right.
 */
public final class HeaderRow {
  private static final Set<Label> INDICATOR_LABELS =
      EnumSet.of(
          Label.LEVEL1,
          Label.LEVEL2,
          Label.INDICATOR_NAME,
          Label.DESCRIPTION,
          Label.TARGET_VALUE,
          Label.COMPARATOR,
          Label.UNIT,
          Label.WEIGHT,
          Label.BASIS,
          Label.ACTUAL,
          Label.DIRECTION);

  private final Map<Label, Cell> columns;
  private final List<String> unknown;
  private final int width;

  private HeaderRow(Map<Label, Cell> columns, List<String> unknown, int width) {
    this.columns = columns;
    this.unknown = List.copyOf(unknown);
    this.width = width;
  }

  /** The header that a row is; empty when it names no values or nothing that they belong to. */
  public static Optional<HeaderRow> in(RowView row, Labels labels) {
    Map<Label, Cell> columns = new EnumMap<>(Label.class);
    List<String> unknown = new ArrayList<>();
    for (Cell cell : row.cells()) {
      Optional<Label> label = labels.match(cell.text()).map(Labels.Match::label);
      label.filter(INDICATOR_LABELS::contains).ifPresent(known -> columns.put(known, cell));
      if (label.isEmpty() && !cell.isBlank() && cell.row() == row.row()) {
        unknown.add(cell.text());
      }
    }
    boolean names =
        columns.containsKey(Label.INDICATOR_NAME)
            || columns.containsKey(Label.LEVEL2)
            || columns.containsKey(Label.LEVEL1);
    return columns.containsKey(Label.TARGET_VALUE) && names
        ? Optional.of(new HeaderRow(columns, unknown, row.table().columnCount()))
        : Optional.empty();
  }

  /** How many columns the table of the header has. */
  public int width() {
    return width;
  }

  /** The columns that no list knows: what stands in them is not read. */
  public List<String> unknown() {
    return unknown;
  }

  public boolean has(Label label) {
    return columns.containsKey(label);
  }

  /** The cell of a row that stands under a label: the first one that is not blank. */
  public Optional<Cell> cell(RowView row, Label label) {
    Cell header = columns.get(label);
    if (header == null) {
      return Optional.empty();
    }
    Set<Cell> under = new LinkedHashSet<>();
    for (int column = header.column(); column < header.column() + header.columnSpan(); column++) {
      row.table().at(row.row(), column).ifPresent(under::add);
    }
    return under.stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .or(() -> under.stream().findFirst());
  }
}
