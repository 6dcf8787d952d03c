package io.goalbook.charts.workbook.sheet;

/** How many lines a text takes in a column. */
final class TextLines {
  /** The first character of the scripts that take two columns. */
  private static final int WIDE = 0x2E80;

  private TextLines() {}

  /**
   * Counts.
   *
   * @param width of the column in characters of the standard font; a Chinese one takes two
   * @return at least 1
   */
  static int of(String text, int width) {
    int lines = 0;
    int taken = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        lines += linesOf(taken, width);
        taken = 0;
      } else if (!Character.isLowSurrogate(sign)) {
        taken += sign >= WIDE ? 2 : 1;
      }
    }
    return lines + linesOf(taken, width);
  }

  private static int linesOf(int taken, int width) {
    return Math.max(1, (taken + width - 3) / Math.max(1, width - 2));
  }
}
