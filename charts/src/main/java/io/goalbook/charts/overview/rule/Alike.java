package io.goalbook.charts.overview.rule;

import io.goalbook.charts.figure.Figures.Chapter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is the same in several provinces and years, and so said once. */
final class Alike {
  /** More names would be no sentence that one reads. */
  private static final int NAMED = 3;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Adds what is to be said of a chapter. */
  void add(Chapter chapter, String text, int score) {
    Group group = groups.computeIfAbsent(text, key -> new Group(score, new ArrayList<>()));
    group.names().add(chapter.facts().scope().label() + "（" + chapter.facts().projects() + " 个项目）");
  }

  /** A clause for each text, with all whom it concerns. */
  List<Clause> clauses() {
    return groups.entrySet().stream()
        .map(
            entry ->
                new Clause(entry.getValue().label() + entry.getKey(), entry.getValue().score()))
        .toList();
  }

  private record Group(int score, List<String> names) {
    String label() {
      String named = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
      return named + (names.size() > NAMED ? "等 " + names.size() + " 组" : "");
    }
  }
}
