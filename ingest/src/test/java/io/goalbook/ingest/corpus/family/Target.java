package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.Truth.Value;

/**
 * A target value in the pieces that forms put into one cell or into several.
 *
 * @param before a sign or word before the number; may be empty
 * @param number the number as printed, or the whole text where there is none
 * @param unit as printed; may be empty
 * @param behind a word behind the unit (以上); may be empty
 * @param spelling how the number is written where all stands in one cell
 * @param value what it means
 */
record Target(
    String before, String number, String unit, String behind, Spelling spelling, Value value) {

  /** A target with a number in plain digits. */
  Target(String before, String number, String unit, String behind, Value value) {
    this(before, number, unit, behind, Spelling.PLAIN, value);
  }

  /** A target without number. */
  static Target words(String text, Value value) {
    return new Target("", text, "", "", value);
  }

  /** All in one cell. */
  String whole() {
    return before + spelling.of(number) + spelling.gap() + unit + behind;
  }

  /** The same in another spelling. */
  Target spelt(Spelling newSpelling) {
    return new Target(before, number, unit, behind, newSpelling, value);
  }

  /** All in one cell as a system of Shanghai's kind exports it: {@code ≥90.00(%)}. */
  String exported() {
    if (!isQuantity()) {
      return whole();
    }
    String decimals = number.contains(".") ? "" : ".00";
    return sign() + number + decimals + "(" + unit + ")";
  }

  boolean isQuantity() {
    return value.kind().equals("quantity");
  }

  /** Whether a sign or word says how the number binds. */
  boolean isBound() {
    return !before.isEmpty() || !behind.isEmpty();
  }

  /** The sign for a column of its own; empty where no number is. */
  String sign() {
    return switch (value.comparator().orElse("")) {
      case ">=" -> "≥";
      case "<=" -> "≤";
      default -> value.comparator().orElse("");
    };
  }

  /** The sign that a template prints before its stars: none where the number is exact. */
  String boundSign() {
    return sign().equals("=") ? "" : sign();
  }
}
