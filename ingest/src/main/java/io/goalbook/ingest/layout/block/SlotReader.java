package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.PrintedText;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.IndicatorNames;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cells of a row under the columns of a slot. */
final class SlotReader {
  private static final Set<Label> LEVELS = EnumSet.of(Label.LEVEL1, Label.LEVEL2);

  private final ValueWords words;
  private final IndicatorNames names;

  SlotReader(Words words) {
    this.words = words.values();
    this.names = words.names();
  }

  Reading read(RowView row, Slot slot, int shift) {
    Map<Label, String> cells = new EnumMap<>(Label.class);
    for (Map.Entry<Label, Column> column : slot.columns().entrySet()) {
      List<Cell> filled = column.getValue().cells(row, shift);
      if (column.getKey() == Label.TARGET_VALUE) {
        ValueCells.put(filled, words, cells);
      } else if (!LEVELS.contains(column.getKey()) && !filled.isEmpty()) {
        cells.putIfAbsent(column.getKey(), PrintedText.of(filled.get(0)));
      }
    }
    String name = names.plain(cells.getOrDefault(Label.INDICATOR_NAME, ""));
    return new Reading(cells, !name.isEmpty(), hasValue(cells, name));
  }

  /** Without a name, a number and dots are no value either. */
  private boolean hasValue(Map<Label, String> cells, String name) {
    String value = cells.getOrDefault(Label.TARGET_VALUE, "");
    return !(name.isEmpty() ? names.plain(value) : value).isEmpty();
  }

  /**
   * The texts of a slot in a row.
   *
   * @param cells by field, blank ones left out
   * @param named whether there is a name besides what forms print around it
   * @param hasValue whether a value is filled in
   */
  record Reading(Map<Label, String> cells, boolean named, boolean hasValue) {

    /** Nothing is filled in: 指标2： without a name, dots, a level alone. */
    boolean isTemplate() {
      return !hasValue && !named;
    }

    /**
     * A value without a name is an indicator only where level 2 can stand for it.
     *
     * @param column whether the form has a column of names
     * @param levelled whether a level 2 applies
     */
    boolean isUnreadable(boolean column, boolean levelled) {
      return hasValue && !named && (column || !levelled);
    }
  }
}
