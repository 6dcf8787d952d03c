package io.goalbook.charts.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers in Chinese sentences: groups of three set off by a space that never breaks, 万 from six
 * digits on, no false precision.
 */
public final class Numbers {
  private static final char GROUP = '\u00A0';
  private static final BigDecimal SIX_DIGITS = new BigDecimal(100_000);
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal THOUSAND = new BigDecimal(1_000);

  private Numbers() {}

  /** For example {@code 1 234}. */
  public static String count(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /** An amount without its unit: {@code 328.80}, {@code 34 347}, {@code 55.33 万}. */
  public static String yuan(BigDecimal yuan) {
    if (yuan.abs().compareTo(SIX_DIGITS) >= 0) {
      return grouped(wan(yuan)) + GROUP + "万";
    }
    return grouped(yuan.abs().compareTo(THOUSAND) >= 0 ? rounded(yuan, 0) : cents(yuan));
  }

  /** An amount with its unit: {@code 34 347 元}, {@code 55.33 万元}. */
  public static String money(BigDecimal yuan) {
    return yuan.abs().compareTo(SIX_DIGITS) >= 0 ? yuan(yuan) + "元" : yuan(yuan) + GROUP + "元";
  }

  /** An amount in 万元 without its unit: {@code 470}, {@code 16.30}, {@code 1 234.50}. */
  public static String wanYuan(BigDecimal yuan) {
    BigDecimal wan = yuan.divide(TEN_THOUSAND);
    BigDecimal fine = rounded(wan, wan.abs().compareTo(TENTH) < 0 ? 4 : 2);
    BigDecimal whole = rounded(fine, 0);
    return grouped(whole.compareTo(fine) == 0 ? whole : fine);
  }

  /** A share of 0 to 1 as per cent without decimals: {@code 23 %}. */
  public static String share(double share) {
    return Math.round(share * 100) + "" + GROUP + "%";
  }

  /** A number of per cent, with one decimal where it is not whole: {@code 83.9 %}. */
  public static String percent(BigDecimal percent) {
    return plain(rounded(percent, 1)) + GROUP + "%";
  }

  /** A number of per cent without the sign. */
  public static String percentNumber(BigDecimal percent) {
    return plain(rounded(percent, 1));
  }

  /**
   * How far something lies from something else: {@code +25 %}, {@code -0.4 %}, {@code 0 %}; with a
   * decimal only where it would else look like none.
   */
  public static String deviation(BigDecimal percent) {
    boolean little = percent.abs().compareTo(BigDecimal.ONE) < 0;
    BigDecimal shown = rounded(percent, little ? 1 : 0);
    String sign = shown.signum() > 0 ? "+" : shown.signum() < 0 ? "-" : "";
    return sign + grouped(shown.signum() == 0 ? BigDecimal.ZERO : shown.abs()) + GROUP + "%";
  }

  private static BigDecimal wan(BigDecimal yuan) {
    return rounded(yuan.divide(TEN_THOUSAND), 2).stripTrailingZeros();
  }

  private static BigDecimal cents(BigDecimal yuan) {
    BigDecimal whole = rounded(yuan, 0);
    return whole.compareTo(yuan) == 0 ? whole : rounded(yuan, 2);
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String grouped(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = point - 3; at > (number.signum() < 0 ? 1 : 0); at -= 3) {
      text.insert(at, GROUP);
    }
    return text.toString();
  }
}
