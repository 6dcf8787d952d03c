package io.goalbook.app.publish;

import java.util.Set;

/**
 * The text of a CSV cell, made harmless: a spreadsheet runs a cell that begins with one of five
 * characters as a formula, so such a text gets a leading apostrophe.
 */
final class SpreadsheetCell {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  /** Comparators and the marks for "none" stand alone in cells and cannot be run. */
  private static final Set<String> HARMLESS = Set.of(">=", "<=", "=", ">", "<", "-", "—");

  private SpreadsheetCell() {}

  static String guard(String text) {
    boolean runs =
        !text.isEmpty()
            && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
            && !HARMLESS.contains(text);
    return runs ? "'" + text : text;
  }
}
