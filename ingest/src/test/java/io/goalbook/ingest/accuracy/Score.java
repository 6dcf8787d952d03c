package io.goalbook.ingest.accuracy;

import java.util.EnumMap;
import java.util.Map;

/**
 * A tally for each measure.
 *
 * @param tallies those that were counted
 */
public record Score(Map<Measure, Tally> tallies) {
  /** Nothing was counted. */
  public static final Score NONE = new Score(Map.of());

  /** Copies the map. */
  public Score {
    tallies = Map.copyOf(tallies);
  }

  /** One tally. */
  static Score of(Measure measure, Tally tally) {
    return new Score(Map.of(measure, tally));
  }

  /** The tally of a measure. */
  public Tally of(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /** Both together. */
  public Score plus(Score other) {
    Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
    sum.putAll(tallies);
    other.tallies.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
    return new Score(sum);
  }
}
