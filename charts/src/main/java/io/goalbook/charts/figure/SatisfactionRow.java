package io.goalbook.charts.figure;

import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.math.BigDecimal;
import java.util.List;

/**
 * The satisfaction targets of one county: a strip of the picture, a row of the table.
 *
 * @param summary the county's distribution
 * @param targets its targets that can be drawn: with a number from 0 to 100, lowest first
 */
public record SatisfactionRow(SatisfactionSummary summary, List<SatisfactionTarget> targets) {

  /** Copies the list. */
  public SatisfactionRow {
    targets = List.copyOf(targets);
  }

  /** The mean of the county's targets in per cent; zero when it has none. */
  public BigDecimal mean() {
    return summary.percent().map(SatisfactionSummary.Distribution::mean).orElse(BigDecimal.ZERO);
  }

  /** The targets' numbers in per cent, lowest first. */
  public List<BigDecimal> percents() {
    return targets.stream().flatMap(target -> target.percent().stream()).toList();
  }
}
