package io.goalbook.ingest.correction;

import java.util.Locale;

/** What came of a correction when its document was read. */
public enum CorrectionStatus {
  /** The value counts. */
  APPLIED,
  /** The value that was read is the corrected one: the correction is not needed. */
  SAME,
  /** Something else stands there than when it was first applied: it does not count. */
  CHANGED,
  /** Nothing that has the field stands at the location. */
  LOCATION_NOT_FOUND,
  /** Several indicators stand at the location, and none is chosen by its number. */
  LOCATION_AMBIGUOUS,
  /** What stands there cannot take the value: a comparator where there is no number. */
  NOT_APPLICABLE;

  /** The word as it stands in the tables, for example {@code location_not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
