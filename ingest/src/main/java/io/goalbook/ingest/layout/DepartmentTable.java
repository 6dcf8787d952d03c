package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.block.Confidence;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.DepartmentGoal.Section;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The goals of a whole department in the form of a table: no project, and its indicators count in
 * no statistic of projects, so they have no levels.
 */
final class DepartmentTable {
  /** What only a project must have. */
  private static final Set<DoubtReason> OF_PROJECTS =
      EnumSet.of(
          DoubtReason.PROJECT_NAME_MISSING,
          DoubtReason.PROJECT_NAME_INFERRED,
          DoubtReason.BUDGET_MISSING,
          DoubtReason.BUDGET_INFERRED,
          DoubtReason.BUDGET_NOT_READ,
          DoubtReason.UNIT_NOT_DECLARED,
          DoubtReason.FUNDS_DO_NOT_ADD_UP,
          DoubtReason.LEVEL_UNKNOWN,
          DoubtReason.LEVEL_INHERITED_OVER_PAGE_BREAK);

  private DepartmentTable() {}

  /** The goal of a department whose table was read as if it were a project's. */
  static DepartmentGoal goal(FormReader.Read read, int ordinal) {
    GoalTable table = read.table();
    return new DepartmentGoal(
        ordinal,
        table.implementingUnit(),
        Section.OVERALL,
        Optional.empty(),
        table.title(),
        table.goal().orElse(""),
        table.indicators().stream().map(one -> withoutLevels(one, read.doubts())).toList(),
        table.location());
  }

  /** What is doubtful about levels alone takes nothing from its confidence. */
  private static Indicator withoutLevels(Indicator indicator, List<Doubt> doubts) {
    long left =
        doubts.stream()
            .filter(doubt -> doubt.indicator().equals(OptionalInt.of(indicator.ordinal())))
            .filter(doubt -> !OF_PROJECTS.contains(doubt.reason()))
            .count();
    return indicator.with(IndicatorType.UNKNOWN, Confidence.after((int) left));
  }

  /** The doubts about it: they belong to no project. */
  static List<Doubt> doubts(List<Doubt> doubts) {
    return doubts.stream()
        .filter(doubt -> !OF_PROJECTS.contains(doubt.reason()))
        .map(doubt -> Doubt.ofDocument(doubt.reason(), doubt.text(), doubt.location()))
        .toList();
  }
}
