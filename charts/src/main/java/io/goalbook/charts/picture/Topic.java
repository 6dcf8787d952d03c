package io.goalbook.charts.picture;

/**
 * What a picture is about: each has one question. The order is the one in which the pictures of a
 * province and year stand.
 */
public enum Topic {
  /** What does one beneficiary cost, and where? One for each group of payees. */
  COST("cost-standards"),
  /** Which counties are far from the median of one service? Several. */
  ONE_SERVICE("one-service"),
  /** What do counties measure, and what not? */
  TYPES("indicator-types"),
  /** Which types are missing where? */
  COVERAGE("type-coverage"),
  /** How ambitious are the targets? */
  SATISFACTION("satisfaction"),
  /** How much can be measured at all? */
  QUANTIFIED("quantified-share"),
  /** What money stands behind it? */
  MONEY("budgets"),
  /** Does price × number give the budget? */
  RECONCILIATION("reconciliation");

  private final String slug;

  Topic(String slug) {
    this.slug = slug;
  }

  /** How the names of its files begin. */
  String slug() {
    return slug;
  }
}
