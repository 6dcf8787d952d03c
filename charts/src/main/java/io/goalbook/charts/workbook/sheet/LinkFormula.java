package io.goalbook.charts.workbook.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Links as formulas: a sheet holds only 65 530 real links, and each real one stays in memory until
 * the workbook is written.
 */
public final class LinkFormula {
  /** Excel's limit for a text inside a formula. */
  private static final int LONGEST_LITERAL = 255;

  /** A formula may have 8192 characters; every quotation mark counts twice. */
  private static final int LONGEST_TEXT = 3_000;

  private LinkFormula() {}

  /**
   * The formula of a cell that shows a value and leads to a place; the value is to be stored in the
   * cell, too, for programs that calculate nothing.
   *
   * @param place a cell with its sheet, as {@link SheetWriter#place} names it: it begins with an
   *     apostrophe; anything else is the relative address of a file
   * @param shown a number stays a number; anything else is shown as its text
   */
  public static String of(String place, Object shown) {
    String address = place.startsWith("'") ? "#" + place : place;
    return "HYPERLINK(" + literal(address) + "," + value(shown) + ")";
  }

  private static String value(Object shown) {
    if (shown instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return shown instanceof Integer ? shown.toString() : text(CellText.of(shown.toString()));
  }

  private static String text(String text) {
    if (text.isEmpty()) {
      return literal("");
    }
    String whole = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "……";
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < whole.length(); from += LONGEST_LITERAL) {
      pieces.add(literal(whole.substring(from, Math.min(whole.length(), from + LONGEST_LITERAL))));
    }
    return String.join("&", pieces);
  }

  private static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
