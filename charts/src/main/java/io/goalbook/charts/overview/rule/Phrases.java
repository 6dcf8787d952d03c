package io.goalbook.charts.overview.rule;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts and shares as the sentences of the overview write them. */
final class Phrases {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Phrases() {}

  /** {@code 70 %}, {@code 1.5 %}: a decimal only below ten, and where 100 would be untrue. */
  static String percent(BigDecimal percent) {
    BigDecimal whole = percent.setScale(0, RoundingMode.HALF_UP);
    boolean almostAll = whole.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) != 0;
    return Numbers.percent(percent.compareTo(TEN) < 0 || almostAll ? percent : whole);
  }

  /** A part of a whole in per cent, whole numbers; 0 of nothing. */
  static int share(long part, long whole) {
    return whole == 0 ? 0 : (int) (part * 100 / whole);
  }

  /** {@code 1500 元/人}. */
  static String rate(BigDecimal yuan, String per) {
    return Numbers.yuan(yuan) + " 元/" + Service.perWording(per);
  }

  /** A number as printed, without idle zeros. */
  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  /** {@code ≥}, {@code ＝}; nothing for an equality that needs no sign. */
  static String sign(String comparator) {
    return switch (comparator) {
      case ">=" -> "≥";
      case "<=" -> "≤";
      case "=" -> "";
      default -> comparator;
    };
  }
}
