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
    for (String line : text.split("\n", -1)) {
      long taken = line.codePoints().mapToLong(sign -> sign >= WIDE ? 2 : 1).sum();
      lines += (int) Math.max(1, (taken + width - 3) / Math.max(1, width - 2));
    }
    return lines;
  }
}
