package io.goalbook.charts.overview.rule;

/** What a sentence is about, and so where its figures stand. */
public enum Topic {
  /** Budgets. */
  MONEY,
  /** Rates and quantities against budgets. */
  RECONCILIATION,
  /** What one beneficiary costs. */
  COST,
  /** Which kinds of indicator are set. */
  TYPES,
  /** How high satisfaction targets are. */
  SATISFACTION,
  /** What is filled in the same way everywhere. */
  HABITS,
  /** What was read, and what was not. */
  PROCESSING
}
