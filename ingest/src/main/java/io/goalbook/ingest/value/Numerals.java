package io.goalbook.ingest.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as forms write them: 1500, 1,500.00, 三百, 一千二百, 伍佰万, 一千三百四十六点五. */
final class Numerals {
  /** A number in digits, with or without thousands separators. */
  static final String DIGITS = "(?:\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

  /** A number in Chinese numerals, also in the forms of cheques. */
  static final String CHINESE = "[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿]+(?:[点.][零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)?";

  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(12);
  private static final Pattern IS_DIGITS = Pattern.compile(DIGITS);

  private Numerals() {}

  private static String withoutCommas(String digits) {
    return digits.replace(",", "").replace("，", "");
  }

  /**
   * Reads a number that fills the whole text; empty when it is none, or when it has more than
   * twelve digits before the point: that is an account or a slip of the pen, and no table holds it.
   */
  static Optional<BigDecimal> parse(String text) {
    Optional<BigDecimal> number =
        IS_DIGITS.matcher(text).matches()
            ? Optional.of(new BigDecimal(withoutCommas(text)))
            : chinese(text);
    return number.filter(read -> read.abs().compareTo(TOO_LARGE) < 0);
  }

  private static Optional<BigDecimal> chinese(String text) {
    int point = Math.max(text.indexOf('点'), text.indexOf('.'));
    if (point < 0) {
      return ChineseNumber.parse(text).map(BigDecimal::valueOf);
    }
    Optional<String> fraction = ChineseNumber.digits(text.substring(point + 1));
    return fraction.flatMap(
        digits ->
            ChineseNumber.parse(text.substring(0, point))
                .map(whole -> new BigDecimal(whole + "." + digits)));
  }

  /** Whether a numeral counts: 一百四十四 and 三点五 do, 一 and 二〇二五 may be anything. */
  static boolean counts(String numeral) {
    if (numeral.length() < 2) {
      return false;
    }
    for (int i = 0; i < numeral.length(); i++) {
      if ("十百千万亿拾佰仟点.".indexOf(numeral.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
