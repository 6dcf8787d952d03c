package io.goalbook.analytics;

import static io.goalbook.analytics.HabitRecomputation.pairs;
import static io.goalbook.analytics.HabitRecomputation.percent;
import static io.goalbook.analytics.HabitRecomputation.shared;
import static io.goalbook.analytics.Recomputation.line;
import static java.util.stream.Collectors.groupingBy;

import io.goalbook.analytics.facts.ManyHabits.Project;
import java.util.ArrayList;
import java.util.List;

/** Two years of each county once more, in plain Java. */
final class YearRecomputation {
  private final List<Project> projects;

  YearRecomputation(List<Project> projects) {
    this.projects = projects;
  }

  /** County, projects of both years, continued, new, gone, ambiguous, indicators, unchanged. */
  List<String> changesByCounty() {
    List<String> lines = new ArrayList<>();
    projects.stream()
        .collect(groupingBy(Project::county))
        .forEach(
            (county, all) -> {
              List<Project> earlier = of(2025, all);
              List<Project> later = of(2026, all);
              if (!earlier.isEmpty() && !later.isEmpty()) {
                lines.add(line(county, years(earlier, later)));
              }
            });
    return lines;
  }

  private static List<Project> of(int year, List<Project> projects) {
    return projects.stream().filter(project -> project.year() == year).toList();
  }

  private static String years(List<Project> earlier, List<Project> later) {
    int continued = 0;
    int budgets = 0;
    int indicators = 0;
    int unchanged = 0;
    int single = 0;
    for (Project project : later) {
      List<Project> before = named(earlier, project.name());
      if (before.isEmpty()) {
        single++;
      } else if (before.size() == 1 && named(later, project.name()).size() == 1) {
        continued++;
        budgets += before.get(0).budget() == project.budget() ? 0 : 1;
        indicators += project.rows().size();
        unchanged += shared(pairs(before), pairs(List.of(project)));
      }
    }
    long gone = earlier.stream().filter(old -> named(later, old.name()).isEmpty()).count();
    return line(
        later.size(),
        earlier.size(),
        continued,
        single,
        gone,
        later.size() - single + earlier.size() - gone - 2L * continued,
        budgets,
        indicators,
        unchanged,
        indicators == 0 ? "-" : percent(unchanged, indicators));
  }

  private static List<Project> named(List<Project> projects, String name) {
    return projects.stream().filter(project -> project.name().equals(name)).toList();
  }
}
