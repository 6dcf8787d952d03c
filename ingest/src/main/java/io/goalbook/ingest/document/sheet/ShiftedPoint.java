package io.goalbook.ingest.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums in 万元: Excel knows no format for ten thousands, so its users write a point that is a literal
 * between the digits of a whole number, {@code 0!.0,"万元"}. Commas behind the digits show thousands
 * only, {@code #,##0,"千元"}; the library knows them at the very end of a format only.
 *
 * @param divisor what the number is divided by
 * @param code its format with a real point
 */
record ShiftedPoint(double divisor, String code) {
  private static final Pattern LITERAL_POINT =
      Pattern.compile("[0#](?:!\\.|\\\\\\.|\"\\.\")(0{1,8})(,{0,3})");

  private static final Pattern COMMAS_BEHIND = Pattern.compile("(?<=[0#]),{1,3}(?=[^0#,.]|$)");

  /**
   * The divisor and code that show the same; one and the code given when there is no such point.
   */
  static ShiftedPoint of(String code) {
    Matcher point = LITERAL_POINT.matcher(code);
    if (!point.find()) {
      return inThousands(code);
    }
    String digits = point.group(1);
    double shift = Math.pow(10, digits.length()) * Math.pow(1_000, point.group(2).length());
    return new ShiftedPoint(
        shift, code.substring(0, point.start()) + "0." + digits + code.substring(point.end()));
  }

  private static ShiftedPoint inThousands(String code) {
    Matcher commas = COMMAS_BEHIND.matcher(code);
    if (!commas.find()) {
      return new ShiftedPoint(1, code);
    }
    double shift = Math.pow(1_000, commas.end() - commas.start());
    return new ShiftedPoint(shift, commas.replaceAll(""));
  }
}
