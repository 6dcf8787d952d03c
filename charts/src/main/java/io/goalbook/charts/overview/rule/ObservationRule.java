package io.goalbook.charts.overview.rule;

import java.util.List;

/** Writes sentences from the data, always by the same method. */
public interface ObservationRule {
  /** What it looks for, in a few Chinese characters. */
  String name();

  /** When it speaks and how it scores, for 口径说明. */
  String method();

  /** Its sentences, the most telling first; none when there is nothing to say. */
  List<Observation> observe(Evidence evidence);
}
