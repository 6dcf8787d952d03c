package io.goalbook.ingest.correction;

import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.CorrectionStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands at the location of a correction.
 *
 * @param found none, one, or several
 */
record Targets(List<Target> found) {

  static Targets of(Correction correction, List<GoalTable> tables) {
    List<Target> found = new ArrayList<>();
    for (GoalTable table : tables) {
      if (correction.field().isOfIndicators()) {
        for (Indicator indicator : table.indicators()) {
          if (isAt(indicator, correction)) {
            found.add(
                new Target(table.ordinal(), OptionalInt.of(indicator.ordinal()), indicator.name()));
          }
        }
      }
      if (correction.field().isOfProjects() && isAt(table, correction)) {
        found.add(new Target(table.ordinal(), OptionalInt.empty(), table.name().orElse("")));
      }
    }
    return new Targets(found);
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
