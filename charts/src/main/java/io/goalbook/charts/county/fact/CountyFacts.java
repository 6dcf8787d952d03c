package io.goalbook.charts.county.fact;

import java.util.List;

/**
 * The facts of one county, each list by year.
 *
 * @param projects its goal tables, those that count in no statistic among them
 * @param indicators their indicators
 * @param matters what became of its files, and what is in doubt
 */
public record CountyFacts(
    List<CountyProject> projects, List<CountyIndicator> indicators, List<CountyMatter> matters) {

  /** Copies the lists. */
  public CountyFacts {
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    matters = List.copyOf(matters);
  }
}
