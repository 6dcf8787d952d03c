package io.goalbook.charts.overview.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that set provinces and years beside each other, never into one total. */
final class SideBySide {
  /** More would be no sentence that one reads. */
  private static final int MOST = 3;

  private SideBySide() {}

  /**
   * One sentence of the most telling clauses, in the order in which they are given.
   *
   * @param lead what stands before the first, for example {@code 满意度目标：}
   * @param tail what is said of all, a sentence of its own; may be empty
   * @return none when there is no clause
   */
  static List<Observation> of(Topic topic, String lead, List<Clause> clauses, String tail) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    List<Clause> told =
        clauses.stream()
            .sorted(Comparator.comparingInt(Clause::score).reversed())
            .limit(MOST)
            .toList();
    String text =
        clauses.stream().filter(told::contains).map(Clause::text).collect(Collectors.joining("；"));
    int left = clauses.size() - told.size();
    String more = left > 0 ? "（另有 " + left + " 组省份、年度，见分表）" : "";
    return List.of(new Observation(topic, lead + text + more + "。" + tail, told.get(0).score()));
  }
}
