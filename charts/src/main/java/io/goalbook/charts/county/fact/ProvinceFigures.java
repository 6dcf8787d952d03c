package io.goalbook.charts.county.fact;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.charts.figure.Scope;
import io.goalbook.model.place.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a county may see of its province: how the counties are spread, where at least {@value
 * #ENOUGH} are. With fewer, a county could tell the others' values from its own.
 */
public final class ProvinceFigures {
  /** Below this many counties nothing is said but 样本不足. */
  public static final int ENOUGH = 5;

  private final Map<Scope, Map<CostKind, CostStandardSummary>> costs = new HashMap<>();
  private final Map<Scope, SatisfactionSummary> satisfaction = new HashMap<>();
  private final Map<Scope, Set<String>> counties = new HashMap<>();

  public ProvinceFigures(Statistics statistics) {
    for (CostStandardSummary row : statistics.costStandardSummary()) {
      costs
          .computeIfAbsent(new Scope(row.province(), row.fiscalYear()), scope -> new HashMap<>())
          .put(row.kind(), row);
    }
    for (SatisfactionSummary row : statistics.satisfactionSummary()) {
      if (County.keyOf(row.place()).isEmpty() && row.place().province().isPresent()) {
        satisfaction.put(Scope.of(row.place()), row);
      }
    }
    for (IndicatorTypeProfile row : statistics.indicatorTypeProfiles()) {
      County.keyOf(row.place())
          .ifPresent(
              key ->
                  counties
                      .computeIfAbsent(Scope.of(row.place()), scope -> new HashSet<>())
                      .add(key));
    }
  }

  /** How many counties of the province and year have an exact standard of a kind. */
  public int countiesWith(CostKind kind, Place place) {
    return summary(kind, place).map(CostStandardSummary::counties).orElse(0);
  }

  /** The spread of a standard over the counties; empty when they are too few. */
  public Optional<CostStandardSummary> cost(CostKind kind, Place place) {
    return summary(kind, place).filter(row -> row.counties() >= ENOUGH);
  }

  private Optional<CostStandardSummary> summary(CostKind kind, Place place) {
    return Optional.ofNullable(costs.getOrDefault(Scope.of(place), Map.of()).get(kind));
  }

  /** How many counties of the province and year have a satisfaction target. */
  public int countiesWithSatisfaction(Place place) {
    return Optional.ofNullable(satisfaction.get(Scope.of(place)))
        .map(SatisfactionSummary::counties)
        .orElse(0);
  }

  /** The spread of satisfaction targets over the counties; empty when they are too few. */
  public Optional<SatisfactionSummary> satisfaction(Place place) {
    return Optional.ofNullable(satisfaction.get(Scope.of(place)))
        .filter(row -> row.counties() >= ENOUGH);
  }

  /** How many counties of the province and year have projects. */
  public int counties(Place place) {
    return counties.getOrDefault(Scope.of(place), Set.of()).size();
  }

  /** Whether the counties of the province and year are enough to show what they have together. */
  public boolean hasEnough(Place place) {
    return counties(place) >= ENOUGH;
  }
}
