package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that is shown of a run's statistics, a chapter for each province and year.
 *
 * @param dataDate the day that the figures stand for
 * @param chapters in the order of division codes and years
 */
public record Figures(LocalDate dataDate, List<Chapter> chapters) {

  /** Copies the list. */
  public Figures {
    chapters = List.copyOf(chapters);
  }

  /** Puts the statistics into the order in which they are shown. */
  public static Figures of(Statistics statistics, List<ScopeFacts> scopes, LocalDate dataDate) {
    return new Figures(
        dataDate, scopes.stream().map(facts -> Chapter.of(facts, statistics)).toList());
  }

  /**
   * One province and year.
   *
   * @param facts what was received
   * @param costs the groups of payees that occur
   * @param types the two taxonomies, 2015 first
   * @param satisfaction the satisfaction targets
   */
  public record Chapter(
      ScopeFacts facts,
      List<CostFigure> costs,
      List<TypeFigure> types,
      SatisfactionFigure satisfaction) {

    /** Copies the lists. */
    public Chapter {
      costs = List.copyOf(costs);
      types = List.copyOf(types);
    }

    static Chapter of(ScopeFacts facts, Statistics statistics) {
      return new Chapter(
          facts,
          Arrays.stream(PayeeGroup.values())
              .map(group -> CostFigure.of(facts, group, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList(),
          Arrays.stream(Taxonomy.values())
              .map(taxonomy -> TypeFigure.of(facts, taxonomy, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList(),
          SatisfactionFigure.of(facts, statistics));
    }
  }
}
