package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
      CountyNames names = names(facts.scope(), statistics);
      return new Chapter(
          facts,
          Arrays.stream(PayeeGroup.values())
              .map(group -> CostFigure.of(facts, group, names, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList(),
          Arrays.stream(Taxonomy.values())
              .map(taxonomy -> TypeFigure.of(facts, taxonomy, names, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList(),
          SatisfactionFigure.of(facts, names, statistics));
    }

    private static CountyNames names(Scope scope, Statistics statistics) {
      return CountyNames.of(
          Stream.of(
                  statistics.costStandards().stream().map(CostStandard::place),
                  statistics.costStandardsByCounty().stream().map(CostStandardByCounty::place),
                  statistics.indicatorTypes().stream().map(IndicatorTypeCount::place),
                  statistics.satisfactionTargets().stream().map(SatisfactionTarget::place))
              .flatMap(places -> places)
              .filter(place -> Scope.of(place).equals(scope)));
    }
  }
}
