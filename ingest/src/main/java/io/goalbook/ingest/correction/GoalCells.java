package io.goalbook.ingest.correction;

import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.words.CorrectedField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a department's goal that can be corrected: its text and the department. */
final class GoalCells {
  private static final Set<CorrectedField> FIELDS =
      EnumSet.of(CorrectedField.GOAL, CorrectedField.IMPLEMENTING_UNIT, CorrectedField.DROP);

  private GoalCells() {}

  static boolean has(CorrectedField field) {
    return FIELDS.contains(field);
  }

  /** A field as it is stored; empty when it is, or when goals do not have it. */
  static Optional<String> text(DepartmentGoal goal, CorrectedField field) {
    return switch (field) {
      case GOAL -> Optional.of(goal.text()).filter(text -> !text.isEmpty());
      case IMPLEMENTING_UNIT -> goal.department();
      default -> Optional.empty();
    };
  }

  /** The goal with one field changed. */
  static DepartmentGoal with(DepartmentGoal goal, Change change) {
    return new DepartmentGoal(
        goal.ordinal(),
        change.apply(CorrectedField.IMPLEMENTING_UNIT, goal.department()),
        goal.section(),
        goal.number(),
        goal.title(),
        change.apply(CorrectedField.GOAL, Optional.of(goal.text())).orElse(""),
        goal.indicators(),
        goal.location());
  }
}
