package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.PrintedText;
import io.goalbook.ingest.layout.field.RowView;
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

  SlotReader(ValueWords words) {
    this.words = words;
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
    return new Reading(cells, IndicatorName.of(cells.getOrDefault(Label.INDICATOR_NAME, "")));
  }

  /**
   * The texts of a slot in a row.
   *
   * @param cells by field, blank ones left out
   * @param name the name, without what forms print around it
   */
  record Reading(Map<Label, String> cells, IndicatorName name) {

    boolean hasValue() {
      String value = cells.getOrDefault(Label.TARGET_VALUE, "");
      return !(name.isBlank() ? IndicatorName.of(value).isBlank() : value.isEmpty());
    }

    /** Nothing is filled in: 指标2： without a name, dots, a level alone. */
    boolean isTemplate() {
      return !hasValue() && name.isBlank();
    }

    /**
     * A value without a name is an indicator only where level 2 can stand for it.
     *
     * @param named whether the form has a column of names
     * @param levelled whether a level 2 applies
     */
    boolean isUnreadable(boolean named, boolean levelled) {
      return hasValue() && name.isBlank() && (named ? true : !levelled);
    }
  }
}
