package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.analytics.satisfaction.ExcludedSatisfaction;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
   * @param services the services that many counties declare, each for itself
   * @param types the two taxonomies, 2015 first
   * @param taxonomy the one that the province uses
   * @param satisfaction the satisfaction targets
   * @param budgets the money behind the goals
   * @param reconciliation rate × quantity against the budget
   */
  public record Chapter(
      ScopeFacts facts,
      List<CostFigure> costs,
      List<ServiceFigure> services,
      List<TypeFigure> types,
      Taxonomy taxonomy,
      SatisfactionFigure satisfaction,
      BudgetFigure budgets,
      ReconciliationFigure reconciliation) {

    /** Copies the lists. */
    public Chapter {
      costs = List.copyOf(costs);
      services = List.copyOf(services);
      types = List.copyOf(types);
    }

    /** The types in the taxonomy that the province uses; empty when no indicator was counted. */
    public Optional<TypeFigure> typesInUse() {
      return types.stream().filter(figure -> figure.taxonomy() == taxonomy).findFirst();
    }

    static Chapter of(ScopeFacts facts, Statistics statistics) {
      CountyNames names = names(facts.scope(), statistics);
      List<CostFigure> costs =
          Arrays.stream(PayeeGroup.values())
              .map(group -> CostFigure.of(facts, group, names, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList();
      return new Chapter(
          facts,
          costs,
          ServiceFigure.of(costs),
          Arrays.stream(Taxonomy.values())
              .map(taxonomy -> TypeFigure.of(facts, taxonomy, names, statistics))
              .filter(figure -> !figure.rows().isEmpty())
              .toList(),
          taxonomyInUse(facts.scope(), statistics),
          SatisfactionFigure.of(facts, names, statistics),
          BudgetFigure.of(facts, names, statistics.money().bySource()),
          ReconciliationFigure.of(facts, names, statistics.reconciliation()));
    }

    /** A setting of the province; the older one where no profile says it. */
    private static Taxonomy taxonomyInUse(Scope scope, Statistics statistics) {
      return statistics.indicatorTypeProfiles().stream()
          .filter(IndicatorTypeProfile::taxonomyInUse)
          .filter(profile -> Scope.of(profile.place()).equals(scope))
          .findFirst()
          .map(profile -> Taxonomy.of(profile.taxonomy()))
          .orElse(Taxonomy.OF_2015);
    }

    private static CountyNames names(Scope scope, Statistics statistics) {
      return CountyNames.of(
          Stream.of(
                  statistics.costStandards().stream().map(CostStandard::place),
                  statistics.costStandardsByCounty().stream().map(CostStandardByCounty::place),
                  statistics.indicatorTypes().stream().map(IndicatorTypeCount::place),
                  statistics.satisfactionTargets().stream().map(SatisfactionTarget::place),
                  statistics.satisfactionExcluded().stream().map(ExcludedSatisfaction::place),
                  statistics.money().bySource().stream().map(SourceMoney::place),
                  statistics.reconciliation().stream().map(Reconciliation::place))
              .flatMap(places -> places)
              .filter(place -> Scope.of(place).equals(scope)));
    }
  }
}
