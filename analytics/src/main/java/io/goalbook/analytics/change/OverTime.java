package io.goalbook.analytics.change;

import java.util.List;

/** What counties changed from year to year, each list in a fixed order. */
public record OverTime(
    List<ProjectChange> projectChanges,
    List<TargetChange> targetChanges,
    List<ChangeByCounty> changesByCounty) {

  /** Copies the lists. */
  public OverTime {
    projectChanges = List.copyOf(projectChanges);
    targetChanges = List.copyOf(targetChanges);
    changesByCounty = List.copyOf(changesByCounty);
  }

  /** Of counties with one year each. */
  public static OverTime none() {
    return new OverTime(List.of(), List.of(), List.of());
  }
}
