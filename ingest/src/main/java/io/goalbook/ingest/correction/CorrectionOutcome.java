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
   * @param owner a goal table or a department's goal
   * @param ordinal of the table or the goal
   * @param indicator the ordinal of the indicator in it; empty when it is about the whole
   * @param subject the name that was read of the project or indicator; may be empty
   */
  public record Target(Owner owner, int ordinal, OptionalInt indicator, String subject) {
    /** The whole table or goal. */
    boolean isWhole(Owner of, int asked) {
      return owner == of && indicator.isEmpty() && ordinal == asked;
    }

    boolean isIndicator(Owner of, int ofOrdinal, int asked) {
      return owner == of
          && ordinal == ofOrdinal
          && indicator.isPresent()
          && indicator.getAsInt() == asked;
    }
  }

  /** What indicators belong to. */
  public enum Owner {
    TABLE,
    GOAL
  }
}
