package io.goalbook.analytics;

import io.goalbook.analytics.table.Statistic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How statistics are shared out: some are computed beside others, and some after all of them.
 *
 * @param before on the first connection
 * @param beside each list on a connection of its own, while those before are computed on the first
 * @param after on the first connection, when all the others are done
 */
record Course(
    List<Statistic<?>> before, List<List<Statistic<?>>> beside, List<Statistic<?>> after) {

  static Course oneByOne(List<Statistic<?>> statistics) {
    return new Course(statistics, List.of(), List.of());
  }

  /**
   * The groups of the registry beside the other statistics: each of them builds on nothing that
   * others prepare, and only what comes last builds on them.
   *
   * @param statistics in the order in which they are computed
   */
  static Course sideBySide(List<Statistic<?>> statistics) {
    List<Statistic<?>> before = new ArrayList<>();
    List<List<Statistic<?>>> beside = new ArrayList<>();
    for (Set<Statistic<?>> group : StatisticRegistry.GROUPS) {
      List<Statistic<?>> wanted = statistics.stream().filter(group::contains).toList();
      if (!wanted.isEmpty()) {
        beside.add(wanted);
      }
    }
    List<Statistic<?>> after = new ArrayList<>();
    Set<String> late = new HashSet<>();
    for (Statistic<?> statistic : statistics) {
      boolean grouped = beside.stream().anyMatch(group -> group.contains(statistic));
      if (grouped) {
        late.add(statistic.table());
      } else if (statistic.buildsOn().stream().anyMatch(late::contains)) {
        after.add(statistic);
        late.add(statistic.table());
      } else {
        before.add(statistic);
      }
    }
    return before.isEmpty()
        ? oneByOne(statistics)
        : new Course(List.copyOf(before), List.copyOf(beside), List.copyOf(after));
  }
}
