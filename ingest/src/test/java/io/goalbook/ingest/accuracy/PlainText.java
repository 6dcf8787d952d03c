package io.goalbook.ingest.accuracy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts without what a person would not see as a difference: widths, spaces, the sign in 人·月. */
public final class PlainText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TIMES = Pattern.compile("[*×、.。･•∙⋅]");

  private PlainText() {}

  /** A name or value. */
  public static String of(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** A name; a unit in brackets behind it may belong to it or not: 修复工程(个). */
  static String name(String text, String unit) {
    String plain = of(text);
    String behind = "(" + of(unit) + ")";
    return plain.endsWith(behind) ? plain.substring(0, plain.length() - behind.length()) : plain;
  }

  /** A unit. */
  static String unit(String text) {
    return TIMES.matcher(of(text)).replaceAll("·");
  }

  /** A number: 5.0 is 5. */
  public static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
