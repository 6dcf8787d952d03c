package io.goalbook.model.value;

/** How a target number binds the result. */
public enum Comparator {
  /** The result is the number or more. */
  AT_LEAST(">="),
  /** The result is the number or less. */
  AT_MOST("<="),
  /** The result is the number. */
  EQUAL("="),
  /** The result is more than the number. */
  MORE_THAN(">"),
  /** The result is less than the number. */
  LESS_THAN("<");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /** The sign as it stands in the tables: {@code >= <= = > <}. */
  public String symbol() {
    return symbol;
  }
}
