package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.PrintedText;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one indicator, raw, before anything is understood.
 *
 * @param level1 level 1 with what it inherits
 * @param level2 level 2 with what it inherits
 * @param cells the other cells by field, blank ones left out
 * @param location where the row stands
 */
public record IndicatorRow(
    Optional<String> level1, Optional<String> level2, Map<Label, String> cells, Location location) {

  public IndicatorRow {
    cells = Map.copyOf(cells);
  }

  public Optional<String> text(Label label) {
    return Optional.ofNullable(cells.get(label));
  }

  /** The cells of a row under the columns of its header. */
  public static Map<Label, String> cells(RowView row, HeaderRow header) {
    Map<Label, String> cells = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      header
          .cell(row, label)
          .filter(cell -> !cell.isBlank())
          .map(IndicatorRow::printed)
          .ifPresent(text -> cells.put(label, text));
    }
    return cells;
  }

  /** A cell's text as printed, its lines joined: Word breaks lines where the column ends. */
  private static String printed(Cell cell) {
    return PrintedText.of(cell);
  }
}
