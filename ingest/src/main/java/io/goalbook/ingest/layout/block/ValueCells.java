package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.PrintedText;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cells under one header of values. Some forms part comparator, number and unit without saying
 * so in the header, in any order.
 */
final class ValueCells {
  private ValueCells() {}

  static void put(List<Cell> cells, ValueWords words, Map<Label, String> into) {
    List<String> rest = new ArrayList<>();
    for (Cell cell : cells) {
      String text = PrintedText.of(cell);
      if (cells.size() > 1 && words.isComparator(text)) {
        into.putIfAbsent(Label.COMPARATOR, text);
      } else {
        rest.add(text);
      }
    }
    String value =
        rest.stream()
            .filter(ValueCells::hasDigit)
            .findFirst()
            .orElseGet(() -> rest.stream().findFirst().orElse(""));
    rest.remove(value);
    if (hasDigit(value)) {
      rest.stream().findFirst().ifPresent(unit -> into.putIfAbsent(Label.UNIT, unit));
    }
    if (!value.isEmpty()) {
      into.put(Label.TARGET_VALUE, value);
    }
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
