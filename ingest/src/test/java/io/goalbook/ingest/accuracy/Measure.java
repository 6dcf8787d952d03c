package io.goalbook.ingest.accuracy;

/** What is measured; the last four only of what was found at all. */
public enum Measure {
  /** Goal tables by their name. */
  PROJECTS,
  /** Indicators by project, name and raw value. */
  INDICATORS,
  /** Level 1 and 2 of indicators. */
  LEVELS,
  /** Comparator, numbers and unit of values. */
  VALUES,
  /** The kind of values, and the day of dates. */
  KINDS,
  /** Annual budgets in yuan. */
  MONEY,
  /** Everything else that is known of a project or an indicator. */
  DETAILS
}
