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
    if (rest.isEmpty()) {
      return;
    }
    String value = value(rest);
    rest.remove(value);
    if (!rest.isEmpty() && hasDigit(value)) {
      into.putIfAbsent(Label.UNIT, rest.get(0));
    }
    if (!value.isEmpty()) {
      into.put(Label.TARGET_VALUE, value);
    }
  }

  /** The first text with a number, else the first. */
  private static String value(List<String> texts) {
    for (String text : texts) {
      if (hasDigit(text)) {
        return text;
      }
    }
    return texts.get(0);
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
