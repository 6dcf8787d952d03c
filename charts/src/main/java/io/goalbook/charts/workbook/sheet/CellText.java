package io.goalbook.charts.workbook.sheet;

/** Texts as a cell can hold them. */
public final class CellText {
  /** Excel's limit for the characters of a cell. */
  private static final int LONGEST = 32_767;

  private static final String CUT = "……（文字过长，已截断）";

  private CellText() {}

  /** Without characters that XML forbids, cut where it is longer than a cell may be. */
  public static String of(String text) {
    String clean = firstForbidden(text) < 0 ? text : withoutForbidden(text);
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - CUT.length()) + CUT;
  }

  private static int firstForbidden(String text) {
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (!isAllowed(sign)) {
        return at;
      }
      at += Character.charCount(sign);
    }
    return -1;
  }

  private static String withoutForbidden(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().filter(CellText::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** XML 1.0, 2.2. */
  private static boolean isAllowed(int sign) {
    return (sign >= ' ' && sign <= 0xD7FF)
        || sign == '\n'
        || sign == '\t'
        || sign == '\r'
        || (sign >= 0xE000 && sign <= 0xFFFD)
        || sign >= 0x10000;
  }
}
