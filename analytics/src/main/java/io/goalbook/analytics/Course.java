package io.goalbook.analytics;

import io.goalbook.analytics.table.Statistic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Statistics that build on the same one, which builds on none, are a group. The first group stays
   * on the first connection, the others are computed beside it; what builds on several groups comes
   * after all.
   *
   * @param statistics in the order in which they are computed, with all that they build on
   */
  static Course sideBySide(List<Statistic<?>> statistics) {
    Map<String, Set<String>> foundations = new HashMap<>();
    Map<Set<String>, List<Statistic<?>>> groups = new LinkedHashMap<>();
    List<Statistic<?>> after = new ArrayList<>();
    for (Statistic<?> statistic : statistics) {
      Set<String> own = foundations(statistic, foundations);
      foundations.put(statistic.table(), own);
      if (own.size() == 1) {
        groups.computeIfAbsent(own, foundation -> new ArrayList<>()).add(statistic);
      } else {
        after.add(statistic);
      }
    }
    List<List<Statistic<?>>> lists = List.copyOf(groups.values());
    return new Course(lists.get(0), lists.subList(1, lists.size()), List.copyOf(after));
  }

  /** The statistics that build on none and on which this one builds, be it over others. */
  private static Set<String> foundations(
      Statistic<?> statistic, Map<String, Set<String>> ofThoseBefore) {
    if (statistic.buildsOn().isEmpty()) {
      return Set.of(statistic.table());
    }
    Set<String> all = new HashSet<>();
    for (String table : statistic.buildsOn()) {
      all.addAll(ofThoseBefore.getOrDefault(table, Set.of()));
    }
    return all;
  }
}
