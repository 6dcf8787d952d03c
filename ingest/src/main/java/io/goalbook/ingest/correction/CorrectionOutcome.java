package io.goalbook.ingest.correction;

import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.words.CorrectedField;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of a correction.
 *
 * @param correction the correction
 * @param status whether it counts, and why not
 * @param target what stands at its location; empty when nothing or too much does
 * @param before the value that was read; empty when none was
 */
public record CorrectionOutcome(
    Correction correction,
    CorrectionStatus status,
    Optional<Target> target,
    Optional<String> before) {

  static CorrectionOutcome without(Correction correction, CorrectionStatus status) {
    return new CorrectionOutcome(correction, status, Optional.empty(), Optional.empty());
  }

  /** Whether the corrected value counts. */
  public boolean isApplied() {
    return status == CorrectionStatus.APPLIED;
  }

  /** Whether it says that the row or table is none. */
  public boolean isDrop() {
    return correction.field() == CorrectedField.DROP;
  }

  /**
   * What a correction is about.
   *
   * @param table the ordinal of the goal table
   * @param indicator the ordinal of the indicator in it; empty when it is about the project
   * @param subject the name that was read of the project or indicator; may be empty
   */
  public record Target(int table, OptionalInt indicator, String subject) {
    boolean isTable(int ordinal) {
      return indicator.isEmpty() && table == ordinal;
    }

    boolean isIndicator(int ofTable, int ordinal) {
      return table == ofTable && indicator.isPresent() && indicator.getAsInt() == ordinal;
    }
  }
}
