package io.goalbook.model.value;

import java.util.Locale;

/** The time that an amount of money covers. */
public enum Period {
  YEAR,
  QUARTER,
  MONTH,
  DAY,
  TERM,
  ONCE,
  /** The text does not say. */
  UNSTATED;

  /** The word as it stands in the tables, for example {@code year}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
