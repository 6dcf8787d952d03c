package io.goalbook.model.goal;

import java.util.Locale;

/** What a goal table is about; only projects count in statistics. */
public enum TableKind {
  PROJECT,
  REGIONAL,
  SELF_EVALUATION;

  /** The word as it stands in the tables, for example {@code self_evaluation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
