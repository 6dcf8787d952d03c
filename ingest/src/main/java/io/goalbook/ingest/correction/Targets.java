package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectionOutcome.Owner;
import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.words.CorrectedField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands at the location of a correction.
 *
 * @param found none, one, or several
 */
record Targets(List<Target> found) {
  /** The indicators of departments have no levels. */
  private static final Set<CorrectedField> OF_PROJECTS =
      EnumSet.of(CorrectedField.LEVEL1, CorrectedField.LEVEL2);

  static Targets of(Correction correction, ReadDocument document) {
    List<Target> found = new ArrayList<>();
    for (GoalTable table : document.tables()) {
      addIndicators(Owner.TABLE, table.ordinal(), table.indicators(), correction, found);
      if (correction.field().isOfProjects() && isAt(table, correction)) {
        String name = table.name().orElse("");
        found.add(new Target(Owner.TABLE, table.ordinal(), OptionalInt.empty(), name));
      }
    }
    for (DepartmentGoal goal : document.departmentGoals()) {
      if (GoalCells.has(correction.field()) && isAt(goal, correction)) {
        String name = goal.department().or(goal::title).orElse("");
        found.add(new Target(Owner.GOAL, goal.ordinal(), OptionalInt.empty(), name));
      } else if (!OF_PROJECTS.contains(correction.field())) {
        addIndicators(Owner.GOAL, goal.ordinal(), goal.indicators(), correction, found);
      }
    }
    return new Targets(found);
  }

  private static void addIndicators(
      Owner owner,
      int ordinal,
      List<Indicator> indicators,
      Correction correction,
      List<Target> found) {
    if (correction.field().isOfIndicators()) {
      indicators.stream()
          .filter(one -> isAt(one, correction))
          .map(one -> new Target(owner, ordinal, OptionalInt.of(one.ordinal()), one.name()))
          .forEach(found::add);
    }
  }

  /** An indicator in the prose of a goal stands where the goal stands; its number tells it. */
  private static boolean isAt(DepartmentGoal goal, Correction correction) {
    return correction.location().equals(goal.location().text());
  }

  private static boolean isAt(Indicator indicator, Correction correction) {
    return indicator.location().text().equals(correction.place())
        && (correction.ordinal().isEmpty()
            || correction.ordinal().getAsInt() == indicator.ordinal());
  }

  /** A field of a project may also be placed by a row of its table; dropping means the table. */
  private static boolean isAt(GoalTable table, Correction correction) {
    String own = table.location().text();
    return correction.location().equals(own)
        || (!correction.field().isOfIndicators() && isInside(own, correction.location()));
  }

  /** 某县/2025/工作表“目标表”/表4/行3 is inside 某县/2025/表4: the sheet stands in between. */
  private static boolean isInside(String table, String location) {
    int last = table.lastIndexOf('/');
    return location.startsWith(table.substring(0, last + 1))
        && Arrays.asList(location.substring(last + 1).split("/", -1))
            .contains(table.substring(last + 1));
  }

  Optional<Target> one() {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Why there is not one. */
  CorrectionStatus failure() {
    return found.isEmpty()
        ? CorrectionStatus.LOCATION_NOT_FOUND
        : CorrectionStatus.LOCATION_AMBIGUOUS;
  }
}
