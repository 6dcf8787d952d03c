package io.goalbook.ingest.correction;

import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.words.CorrectedField;
import java.util.Optional;

/** Corrects fields of a department's goals. */
final class GoalCorrector {
  private GoalCorrector() {}

  /**
   * Corrects.
   *
   * @param before the field as it was read
   * @param allowed whether what stands there is what stood there when it was first corrected
   */
  static CorrectionStatus apply(
      Correction correction,
      Target target,
      Optional<String> before,
      boolean allowed,
      CorrectedGoals goals) {
    DepartmentGoal corrected = GoalCells.with(goals.goal(target.ordinal()), Change.of(correction));
    boolean drop = correction.field() == CorrectedField.DROP;
    if (!drop && GoalCells.text(corrected, correction.field()).equals(before)) {
      return CorrectionStatus.SAME;
    }
    if (!allowed) {
      return CorrectionStatus.CHANGED;
    }
    if (drop) {
      goals.drop(target.ordinal());
    } else {
      goals.put(corrected);
    }
    return CorrectionStatus.APPLIED;
  }
}
