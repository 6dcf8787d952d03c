package io.goalbook.ingest.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums in 万元: Excel knows no format for ten thousands, so its users write a point that is a literal
 * between the digits of a whole number, {@code 0!.0,"万元"}. Commas behind the digits show thousands
 * only, {@code #,##0,"千元"}; the library knows them at the very end of a format only.
 *
 * @param value the number that is seen
 * @param code its format with a real point
 */
record ShiftedPoint(double value, String code) {
  private static final Pattern LITERAL_POINT =
      Pattern.compile("0(?:!\\.|\\\\\\.|\"\\.\")(0{1,8})(,{0,3})");

  private static final Pattern COMMAS_BEHIND = Pattern.compile("(?<=[0#]),{1,3}(?=[^0#,.]|$)");

  /** The number and code that show the same; those given when there is no such point. */
  static ShiftedPoint of(double value, String code) {
    Matcher point = LITERAL_POINT.matcher(code);
    if (!point.find()) {
      return inThousands(value, code);
    }
    String digits = point.group(1);
    double shift = Math.pow(10, digits.length()) * Math.pow(1_000, point.group(2).length());
    return new ShiftedPoint(
        value / shift,
        code.substring(0, point.start()) + "0." + digits + code.substring(point.end()));
  }

  private static ShiftedPoint inThousands(double value, String code) {
    Matcher commas = COMMAS_BEHIND.matcher(code);
    if (!commas.find()) {
      return new ShiftedPoint(value, code);
    }
    double shift = Math.pow(1_000, commas.end() - commas.start());
    return new ShiftedPoint(value / shift, commas.replaceAll(""));
  }
}
