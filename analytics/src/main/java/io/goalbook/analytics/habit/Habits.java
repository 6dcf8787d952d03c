package io.goalbook.analytics.habit;

import java.util.List;

/** The statistics of how tables are filled in, each list in a fixed order. */
public record Habits(
    List<SpendingTemplate> spendingTemplates,
    List<CopiedIndicator> copiedIndicators,
    List<CommonIndicator> indicatorLibrary,
    List<SmallProject> smallProjects,
    List<CopiedSet> copiedSets) {

  /** Copies the lists. */
  public Habits {
    spendingTemplates = List.copyOf(spendingTemplates);
    copiedIndicators = List.copyOf(copiedIndicators);
    indicatorLibrary = List.copyOf(indicatorLibrary);
    smallProjects = List.copyOf(smallProjects);
    copiedSets = List.copyOf(copiedSets);
  }

  /** Of a warehouse without projects. */
  public static Habits none() {
    return new Habits(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
