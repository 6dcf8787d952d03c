package io.goalbook.model.source;

import java.util.Locale;

/**
 * What came of a correction: a closed list, worded in {@code data/words/reasons.csv} with {@code
 * correction_} in front.
 */
public enum CorrectionStatus {
  /** The corrected value counts. */
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
  NOT_APPLICABLE,
  /** No such document was ever in the inbox. */
  DOCUMENT_NOT_FOUND,
  /** The document is in the inbox no more. */
  DOCUMENT_GONE,
  /** The document has the bytes of another one and is not read. */
  DOCUMENT_DUPLICATE;

  /** The word as it stands in the tables, for example {@code location_not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code of its wording. */
  public String reason() {
    return reason(code());
  }

  /** The code of the wording of a status in the tables. */
  public static String reason(String code) {
    return "correction_" + code;
  }
}
