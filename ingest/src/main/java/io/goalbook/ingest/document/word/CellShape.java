package io.goalbook.ingest.document.word;

import java.util.Map;

/**
 * How a cell of Word lies in the grid.
 *
 * @param span how many columns of the grid it takes, at least 1
 * @param vertical whether it opens or continues a merge downwards
 * @param horizontal whether it opens or continues a merge to the right, as old documents have it
 */
record CellShape(int span, Merge vertical, Merge horizontal) {
  /** A cell of one column that is not merged. */
  static final CellShape PLAIN = new CellShape(1, Merge.NONE, Merge.NONE);

  /** Word itself refuses more than 63 columns; other programs write more. */
  private static final int WIDEST = 1_000;

  /** The part that a cell has in a merge. */
  enum Merge {
    NONE,
    RESTART,
    CONTINUE
  }

  /** The shape that the properties of a cell say. */
  static CellShape of(Map<String, String> properties) {
    int span = Math.max(1, number(properties.getOrDefault("gridSpan", ""), 1));
    return new CellShape(span, merge(properties, "vMerge"), merge(properties, "hMerge"));
  }

  /** A small number as it stands in an attribute, or {@code otherwise} when it is none. */
  static int number(String text, int otherwise) {
    try {
      int number = Integer.parseInt(text);
      return number < 0 || number > WIDEST ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static Merge merge(Map<String, String> properties, String element) {
    if (!properties.containsKey(element)) {
      return Merge.NONE;
    }
    return "restart".equals(properties.get(element)) ? Merge.RESTART : Merge.CONTINUE;
  }
}
