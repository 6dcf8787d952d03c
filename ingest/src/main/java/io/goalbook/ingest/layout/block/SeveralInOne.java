package io.goalbook.ingest.layout.block;

import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose cells hold several indicators: 1.里程 2.桥梁 beside 1.≥3公里 2.≥2座. They are parted where
 * names and values agree in number; else the row stays one.
 */
final class SeveralInOne {
  private SeveralInOne() {}

  /** The indicators of a row; the row itself when it is one. */
  static List<IndicatorRow> parted(IndicatorRow row) {
    String name = row.text(Label.INDICATOR_NAME).orElse("");
    String value = row.text(Label.TARGET_VALUE).orElse("");
    List<String> names = NumberedItems.glued(name);
    if (names.size() < 2 || value.isEmpty()) {
      return List.of(row);
    }
    List<String> values = items(value, names.size());
    if (values.size() != names.size() || values.contains("") || names.contains("")) {
      return List.of(row);
    }
    List<IndicatorRow> parted = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      parted.add(row.withCells(cells(row, index, names, values)));
    }
    return parted;
  }

  /** As many items as there are names, in one of the ways in which forms part them. */
  private static List<String> items(String text, int count) {
    List<String> items = NumberedItems.of(text);
    if (items.size() != count) {
      items = NumberedItems.glued(text);
    }
    return items.size() == count ? items : text.lines().toList();
  }

  private static Map<Label, String> cells(
      IndicatorRow row, int index, List<String> names, List<String> values) {
    Map<Label, String> cells = new EnumMap<>(Label.class);
    for (Map.Entry<Label, String> cell : row.cells().entrySet()) {
      List<String> items = items(cell.getValue(), names.size());
      cells.put(cell.getKey(), items.size() == names.size() ? items.get(index) : cell.getValue());
    }
    cells.put(Label.INDICATOR_NAME, names.get(index));
    cells.put(Label.TARGET_VALUE, values.get(index));
    return cells;
  }
}
