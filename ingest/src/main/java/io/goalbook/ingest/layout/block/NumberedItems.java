package io.goalbook.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Several things in one cell, each behind its number: 1.里程 2.桥梁. Numbers count from one without a
 * gap; the text of a cell that has none is one item.
 */
final class NumberedItems {
  private static final String BEHIND_NUMBER = ".．、)）:：";
  private static final String BEFORE_NUMBER = "\n；;，,。 \t(（";
  private static final int CIRCLED_ONE = 0x2460;
  private static final int MOST = 20;

  private NumberedItems() {}

  /** The items without their numbers; one item, as it is, when the text does not count. */
  static List<String> of(String text) {
    return of(text, false);
  }

  /** The items of a text whose lines were glued: 1.里程2.桥梁, 1.≥3.5公里2.2座. */
  static List<String> glued(String text) {
    return of(text, true);
  }

  private static List<String> of(String text, boolean glued) {
    List<String> items = new ArrayList<>();
    if (text.isEmpty() || length(text, 1, 0, glued) == 0) {
      return List.of(text);
    }
    int from = 0;
    for (int number = 1; number <= MOST && from >= 0; number++) {
      int start = from + length(text, number, from, glued);
      from = begin(text, number + 1, start, glued);
      items.add(trimmed(text.substring(start, from < 0 ? text.length() : from)));
    }
    return items.size() > 1 ? items : List.of(text);
  }

  /** Where the mark of a number begins; -1 when it stands nowhere. */
  private static int begin(String text, int number, int from, boolean glued) {
    for (int at = from; at < text.length(); at++) {
      boolean apart = at == 0 || isApart(text.charAt(at - 1), glued);
      if ((apart || isCircled(text.charAt(at), number)) && length(text, number, at, glued) > 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isApart(char before, boolean glued) {
    return glued ? !Character.isDigit(before) && before != '.' : BEFORE_NUMBER.indexOf(before) >= 0;
  }

  /** How long the mark of a number is that begins at a position; 0 when it is none. */
  private static int length(String text, int number, int at, boolean glued) {
    if (isCircled(text.charAt(at), number)) {
      return 1;
    }
    int bracket = "(（".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    String digits = Integer.toString(number);
    int end = at + bracket + digits.length();
    if (!text.startsWith(digits, at + bracket)
        || end >= text.length()
        || BEHIND_NUMBER.indexOf(text.charAt(end)) < 0) {
      return 0;
    }
    // 2.5万亩 in the middle of a line is an amount, at its beginning it may be the second item.
    boolean amount = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    boolean begins = glued || at == 0 || text.charAt(at - 1) == '\n';
    return amount && !begins ? 0 : end + 1 - at;
  }

  private static boolean isCircled(char sign, int number) {
    return sign == CIRCLED_ONE + number - 1;
  }

  private static String trimmed(String item) {
    int end = item.length();
    while (end > 0 && "；;，,。\n \t".indexOf(item.charAt(end - 1)) >= 0) {
      end--;
    }
    return item.substring(0, end).strip();
  }
}
