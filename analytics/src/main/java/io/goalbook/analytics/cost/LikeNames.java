package io.goalbook.analytics.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Groups names that are alike: a name joins the group of the most alike leader, or leads a group of
 * its own. Two names are alike when at most a quarter of the longer one's characters have to be
 * changed, added or left out (Levenshtein). DuckDB's own measure counts bytes, of which a Chinese
 * character has three, so that it is not used. Not safe for threads.
 */
final class LikeNames {
  private static final int CHARACTERS_FOR_ONE_CHANGE = 4;

  private final List<String> leaders = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Integer>> leadersByBigram = new HashMap<>();

  /**
   * @param known names that lead groups before any other, the first the most
   */
  LikeNames(List<String> known) {
    known.forEach(this::lead);
  }

  /**
   * The leader of each name's group.
   *
   * @param names in the order in which they may become leaders: the most frequent first
   */
  Map<String, String> groups(List<String> names) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String name : names) {
      groups.put(name, leaders.get(leader(name)));
    }
    return groups;
  }

  private int leader(String name) {
    Integer same = places.get(name);
    if (same != null) {
      return same;
    }
    OptionalInt alike = mostAlike(name);
    return alike.isPresent() ? alike.getAsInt() : lead(name);
  }

  private OptionalInt mostAlike(String name) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String bigram : bigrams(name)) {
      for (int leader : leadersByBigram.getOrDefault(bigram, List.of())) {
        shared.merge(leader, 1, Integer::sum);
      }
    }
    OptionalInt best = OptionalInt.empty();
    double least = Double.MAX_VALUE;
    for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
      double change = change(name, leaders.get(one.getKey()), one.getValue());
      boolean earlier = best.isPresent() && one.getKey() < best.getAsInt();
      if (change < least || (change == least && earlier)) {
        least = change;
        best = OptionalInt.of(one.getKey());
      }
    }
    return least == Double.MAX_VALUE ? OptionalInt.empty() : best;
  }

  /** The share of characters to change; the largest number where the names are not alike. */
  private static double change(String name, String leader, int sharedBigrams) {
    int length = Math.max(name.length(), leader.length());
    int most = length / CHARACTERS_FOR_ONE_CHANGE;
    // A change touches two bigrams at most: too few shared ones need no closer look.
    if (sharedBigrams < length - 1 - 2 * most) {
      return Double.MAX_VALUE;
    }
    int changes = new LevenshteinDistance(most).apply(name, leader);
    return changes < 0 ? Double.MAX_VALUE : (double) changes / length;
  }

  private int lead(String name) {
    Integer known = places.putIfAbsent(name, leaders.size());
    if (known != null) {
      return known;
    }
    int place = leaders.size();
    leaders.add(name);
    for (String bigram : bigrams(name)) {
      leadersByBigram.computeIfAbsent(bigram, key -> new ArrayList<>()).add(place);
    }
    return place;
  }

  private static List<String> bigrams(String name) {
    return IntStream.range(0, Math.max(0, name.length() - 1))
        .mapToObj(at -> name.substring(at, at + 2))
        .toList();
  }
}
