package io.goalbook.charts.workbook.sheet;

import java.util.regex.Pattern;

/** Texts as a cell can hold them. */
public final class CellText {
  /** Excel's limit for the characters of a cell. */
  private static final int LONGEST = 32_767;

  private static final String CUT = "……（文字过长，已截断）";
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private CellText() {}

  /** Without characters that XML forbids, cut where it is longer than a cell may be. */
  public static String of(String text) {
    String clean = FORBIDDEN.matcher(text).replaceAll("");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - CUT.length()) + CUT;
  }
}
