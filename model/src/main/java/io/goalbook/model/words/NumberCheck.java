package io.goalbook.model.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Which numbers may stand in a column: plain decimals without signs, separators or exponents.
 *
 * @param least the smallest
 * @param most the largest
 * @param decimals how many decimals there may be
 * @param optional whether the cell may be empty
 */
record NumberCheck(BigDecimal least, BigDecimal most, int decimals, boolean optional) {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,16}(\\.[0-9]+)?");

  /** Whole numbers between two, both included. */
  static NumberCheck wholeFrom(int least, int most) {
    return new NumberCheck(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, false);
  }

  /** Amounts in yuan above 0, to the fen. */
  static NumberCheck yuan() {
    return new NumberCheck(new BigDecimal("0.01"), new BigDecimal("9999999999999.99"), 2, false);
  }

  /** The same, and 0: a list names those, too, that get nothing. */
  NumberCheck orZero() {
    return new NumberCheck(BigDecimal.ZERO, most, decimals, optional);
  }

  /** The same, and nothing. */
  NumberCheck orEmpty() {
    return new NumberCheck(least, most, decimals, true);
  }

  boolean accepts(String cell) {
    if (cell.isEmpty()) {
      return optional;
    }
    if (!PLAIN.matcher(cell).matches()) {
      return false;
    }
    BigDecimal number = new BigDecimal(cell);
    return number.scale() <= decimals
        && number.compareTo(least) >= 0
        && number.compareTo(most) <= 0;
  }

  /** What a message says is wanted. */
  String wording() {
    String kind = decimals == 0 ? "整数" : "数字（不带千分号，至多 " + decimals + " 位小数）";
    return least.toPlainString() + " 至 " + most.toPlainString() + " 的" + kind;
  }
}
