package io.goalbook.analytics;

import static io.goalbook.analytics.Recomputation.line;
import static java.math.RoundingMode.HALF_UP;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.goalbook.analytics.facts.ManyHabits.Project;
import io.goalbook.analytics.facts.ManyHabits.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Habits once more, in plain Java, each project laid beside each other. */
final class HabitRecomputation {
  private final List<Project> projects;

  HabitRecomputation(List<Project> projects) {
    this.projects =
        projects.stream().sorted(comparing(Project::county).thenComparing(Project::id)).toList();
  }

  /** Place, plan, projects of all with a plan, counties, template. */
  List<String> spendingTemplates() {
    List<String> lines = new ArrayList<>();
    by(HabitRecomputation::countyYear)
        .forEach(
            (place, all) ->
                plans(all)
                    .forEach(
                        (plan, with) ->
                            lines.add(
                                line(
                                    place,
                                    plan,
                                    with.size(),
                                    all.size(),
                                    percent(with.size(), all.size()),
                                    with.size() >= 3 && with.size() * 100 >= all.size() * 80))));
    by(HabitRecomputation::scope)
        .forEach(
            (scope, all) ->
                plans(all)
                    .forEach(
                        (plan, with) ->
                            lines.add(
                                line(
                                    scope,
                                    plan,
                                    with.size(),
                                    all.size(),
                                    percent(with.size(), all.size()),
                                    isCommon(counties(with), counties(all))))));
    return lines;
  }

  /** Place, pair, projects, counties, common. */
  List<String> copiedIndicators() {
    List<String> lines = new ArrayList<>();
    by(HabitRecomputation::countyYear)
        .forEach(
            (place, all) ->
                pairs(all).stream()
                    .filter(pair -> having(all, pair).size() >= 2)
                    .forEach(
                        pair -> lines.add(line(place, pair, having(all, pair).size(), 1, false))));
    by(HabitRecomputation::scope)
        .forEach(
            (scope, all) ->
                pairs(all).stream()
                    .filter(pair -> counties(having(all, pair)) >= 2)
                    .forEach(
                        pair ->
                            lines.add(
                                line(
                                    scope,
                                    pair,
                                    having(all, pair).size(),
                                    counties(having(all, pair)),
                                    isCommon(counties(having(all, pair)), counties(all))))));
    return lines;
  }

  /**
   * Scope, level 2, cluster, wordings, indicators, projects, counties, share quantified, usual
   * value.
   */
  List<String> indicatorLibrary() {
    List<String> lines = new ArrayList<>();
    by(HabitRecomputation::scope)
        .forEach(
            (scope, all) -> {
              Map<String, List<Use>> clusters =
                  all.stream()
                      .flatMap(project -> project.rows().stream().map(row -> new Use(project, row)))
                      .collect(groupingBy(Use::cluster));
              clusters.forEach(
                  (cluster, uses) -> {
                    long inProjects = uses.stream().map(Use::project).distinct().count();
                    if (inProjects >= 3) {
                      lines.add(line(scope, cluster, library(uses, inProjects)));
                    }
                  });
            });
    return lines;
  }

  private static String library(List<Use> uses, long inProjects) {
    Comparator<List<Use>> usual =
        comparing((List<Use> same) -> counties(same))
            .thenComparing(List::size)
            .thenComparing(HabitRecomputation::value, Comparator.reverseOrder());
    List<Use> most =
        uses.stream().collect(groupingBy(use -> use.row().value())).values().stream()
            .max(usual)
            .orElseThrow();
    long quantified = uses.stream().filter(use -> use.row().value().endsWith("%")).count();
    return line(
        uses.stream().map(use -> use.row().name()).distinct().count(),
        uses.size(),
        inProjects,
        counties(uses),
        percent(quantified, uses.size()),
        value(most),
        counties(most),
        quantified == 0 ? "-" : "%");
  }

  private static String value(List<Use> same) {
    return same.get(0).row().value();
  }

  /** Project, kind, shared of pairs, the other. */
  List<String> copiedSets() {
    List<String> lines = new ArrayList<>();
    by(HabitRecomputation::scope).values().forEach(all -> lines.addAll(copiedSets(all)));
    return lines;
  }

  private static List<String> copiedSets(List<Project> all) {
    Map<String, Integer> frequency = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (String pair : pairs(all)) {
      List<Project> having = having(all, pair);
      frequency.put(pair, having.size());
      if (isCommon(counties(having), counties(all))) {
        common.add(pair);
      }
    }
    List<Owned> owned = all.stream().map(project -> Owned.of(project, common)).toList();
    List<String> lines = new ArrayList<>();
    for (Owned one : owned) {
      int pairs = one.common() + one.own().size();
      if (pairs >= 4 && one.common() * 100 >= pairs * 80) {
        lines.add(line(one.project().id(), "common_template", one.common(), pairs, "-"));
      } else if (one.own().size() >= 4) {
        other(one, owned, frequency).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<String> other(
      Owned one, List<Owned> all, Map<String, Integer> frequency) {
    List<Owned> elsewhere =
        all.stream()
            .filter(other -> !other.project().county().equals(one.project().county()))
            .filter(other -> other.own().size() >= 4)
            .toList();
    Optional<Owned> identical =
        elsewhere.stream().filter(other -> other.own().equals(one.own())).findFirst();
    if (identical.isPresent()) {
      return identical.map(other -> one.beside(other, "identical"));
    }
    Comparator<Owned> closest =
        comparing((Owned other) -> -shared(one.own(), other.own()))
            .thenComparing(other -> other.own().size());
    return elsewhere.stream()
        .filter(other -> shared(one.own(), other.own()) * 100 >= one.own().size() * 80)
        .filter(
            other ->
                other.own().stream()
                        .filter(one.own()::contains)
                        .filter(pair -> frequency.getOrDefault(pair, 0) <= 10)
                        .count()
                    >= 3)
        .min(closest)
        .map(other -> one.beside(other, "overlap"));
  }

  /** A project's pairs without the common ones, and how many those are. */
  private record Owned(Project project, Set<String> own, int common) {
    static Owned of(Project project, Set<String> common) {
      Set<String> own = pairs(List.of(project));
      int all = own.size();
      own.removeAll(common);
      return new Owned(project, own, all - own.size());
    }

    String beside(Owned other, String kind) {
      return line(project.id(), kind, shared(own, other.own), own.size(), other.project.id());
    }
  }

  static int shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  private Map<String, List<Project>> by(Function<Project, String> key) {
    return projects.stream().collect(groupingBy(key));
  }

  private static Map<String, List<Project>> plans(List<Project> projects) {
    return projects.stream()
        .collect(
            groupingBy(
                project ->
                    String.join("/", project.plan().stream().map(String::valueOf).toList())));
  }

  static Set<String> pairs(Collection<Project> projects) {
    return projects.stream()
        .flatMap(project -> project.rows().stream())
        .map(Row::pair)
        .collect(toCollection(HashSet::new));
  }

  private static List<Project> having(List<Project> projects, String pair) {
    return projects.stream()
        .filter(project -> project.rows().stream().anyMatch(row -> row.pair().equals(pair)))
        .toList();
  }

  private static boolean isCommon(long counties, long all) {
    return all >= 5 && counties * 100 > all * 80;
  }

  private static long counties(Collection<?> rows) {
    return rows.stream()
        .flatMap(row -> row instanceof Use use ? Stream.of(use.project().county()) : county(row))
        .distinct()
        .count();
  }

  private static Stream<String> county(Object row) {
    return row instanceof Project project ? Stream.of(project.county()) : Stream.empty();
  }

  private static String scope(Project project) {
    return project.province() + " " + project.year();
  }

  private static String countyYear(Project project) {
    return project.county() + " " + project.year();
  }

  static String percent(long part, long whole) {
    return BigDecimal.valueOf(part * 100)
        .divide(BigDecimal.valueOf(whole), 1, HALF_UP)
        .toPlainString();
  }

  /** An indicator of a project. */
  private record Use(Project project, Row row) {
    String cluster() {
      String name = row.name();
      boolean counts = row.level2().equals("数量指标") && name.endsWith("人数");
      return line(row.level2(), counts ? name.substring(0, name.length() - 2) : name);
    }
  }
}
