package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.satisfaction.ExcludedSatisfaction;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The satisfaction targets of one province and year.
 *
 * @param facts the province and year
 * @param names what its counties are called
 * @param province the distribution over the counties' means; empty when there is no number
 * @param counties the counties with a number, by division code
 * @param targets every target, by division code, also those without a number
 * @param outside what stands there as a target and is no share of people: outside 0 to 100, a fault
 */
public record SatisfactionFigure(
    ScopeFacts facts,
    CountyNames names,
    Optional<SatisfactionSummary> province,
    List<SatisfactionRow> counties,
    List<SatisfactionTarget> targets,
    List<ExcludedSatisfaction> outside) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Copies the lists. */
  public SatisfactionFigure {
    counties = List.copyOf(counties);
    targets = List.copyOf(targets);
    outside = List.copyOf(outside);
  }

  /** Takes out of the statistics what belongs to one province and year. */
  static SatisfactionFigure of(ScopeFacts facts, CountyNames names, Statistics statistics) {
    List<SatisfactionTarget> targets =
        statistics.satisfactionTargets().stream()
            .filter(target -> Scope.of(target.place()).equals(facts.scope()))
            .sorted(Comparator.comparing(SatisfactionTarget::place, Places.BY_CODE))
            .toList();
    List<SatisfactionSummary> summaries =
        statistics.satisfactionSummary().stream()
            .filter(summary -> Scope.of(summary.place()).equals(facts.scope()))
            .filter(summary -> summary.percent().isPresent())
            .toList();
    List<SatisfactionRow> counties =
        summaries.stream()
            .filter(summary -> summary.place().county().isPresent())
            .sorted(Comparator.comparing(SatisfactionSummary::place, Places.BY_CODE))
            .map(summary -> row(summary, targets))
            .toList();
    Optional<SatisfactionSummary> province =
        summaries.stream().filter(summary -> summary.place().county().isEmpty()).findFirst();
    List<ExcludedSatisfaction> outside =
        statistics.satisfactionExcluded().stream()
            .filter(row -> row.reason().equals("out_of_range"))
            .filter(row -> Scope.of(row.place()).equals(facts.scope()))
            .sorted(Comparator.comparing(ExcludedSatisfaction::place, Places.BY_CODE))
            .toList();
    return new SatisfactionFigure(facts, names, province, counties, targets, outside);
  }

  /** Every number that can be drawn, by county. */
  public List<BigDecimal> percents() {
    return counties.stream().flatMap(row -> row.percents().stream()).toList();
  }

  private static SatisfactionRow row(
      SatisfactionSummary summary, List<SatisfactionTarget> targets) {
    return new SatisfactionRow(
        summary,
        targets.stream()
            .filter(target -> Places.key(target.place()).equals(Places.key(summary.place())))
            .filter(SatisfactionFigure::isShare)
            .sorted(Comparator.comparing(target -> target.percent().orElse(BigDecimal.ZERO)))
            .toList());
  }

  private static boolean isShare(SatisfactionTarget target) {
    return target
        .percent()
        .filter(percent -> percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0)
        .isPresent();
  }
}
