package io.goalbook.ingest.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as forms write them: 1500, 1,500.00, 三百, 一千二百, 伍佰万. */
final class Numerals {
  /** A number in digits, with or without thousands separators. */
  static final String DIGITS = "(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

  /** A number in Chinese numerals. */
  static final String CHINESE = "[零〇一二两三四五六七八九十百千万]+";

  /** A number in Chinese numerals as amounts of money have it: also the forms of cheques. */
  static final String FINANCIAL = "[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿]+";

  private static final String CHEQUE = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN = "一二三四五六七八九十百千";

  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(12);
  private static final Pattern IS_DIGITS = Pattern.compile(DIGITS);
  private static final String ONES = "零一二三四五六七八九";
  private static final String TENS = "十百千";
  private static final long[] TEN_TO = {10, 100, 1000};

  private Numerals() {}

  /**
   * Reads a number that fills the whole text; empty when it is none, or when it has more than
   * twelve digits before the point: that is an account or a slip of the pen, and no table holds it.
   */
  static Optional<BigDecimal> parse(String text) {
    Optional<BigDecimal> number =
        IS_DIGITS.matcher(text).matches()
            ? Optional.of(new BigDecimal(text.replaceAll("[,，]", "")))
            : chinese(text);
    return number.filter(read -> read.abs().compareTo(TOO_LARGE) < 0);
  }

  private static Optional<BigDecimal> chinese(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    long hundredMillions = 0;
    long tenThousands = 0;
    long total = 0;
    long one = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = sameSign(text.charAt(i));
      if (ONES.indexOf(sign) >= 0) {
        one = ONES.indexOf(sign);
      } else if (TENS.indexOf(sign) >= 0) {
        total += Math.max(one, 1) * TEN_TO[TENS.indexOf(sign)];
        one = 0;
      } else if (sign == '万') {
        tenThousands = (total + one) * 10_000;
        total = 0;
        one = 0;
      } else if (sign == '亿') {
        hundredMillions = (tenThousands + total + one) * 100_000_000;
        tenThousands = 0;
        total = 0;
        one = 0;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(BigDecimal.valueOf(hundredMillions + tenThousands + total + one));
  }

  private static char sameSign(char sign) {
    int cheque = CHEQUE.indexOf(sign);
    if (cheque >= 0) {
      return PLAIN.charAt(cheque);
    }
    return switch (sign) {
      case '两' -> '二';
      case '〇' -> '零';
      default -> sign;
    };
  }
}
