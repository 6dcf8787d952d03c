package io.goalbook.ingest.correction;

import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The indicators of a goal table or of a department's goal while corrections are applied. */
interface CorrectedIndicators {
  OptionalInt fiscalYear();

  List<Indicator> all();

  void put(Indicator changed);

  /** A row that is no indicator. */
  void drop(int ordinal);

  /** Takes away the doubts about one. */
  void settle(int ordinal, Set<DoubtReason> reasons);

  void doubt(Indicator about, DoubtReason reason, String text);

  /** Rates in the values of one place, found anew. */
  void amounts(Location place, List<NarrativeAmount> found);

  /** The one with an ordinal. */
  default Indicator one(int ordinal) {
    return all().stream().filter(one -> one.ordinal() == ordinal).findFirst().orElseThrow();
  }
}
