package io.goalbook.analytics;

import io.goalbook.analytics.cost.CostStandardSummaries;
import io.goalbook.analytics.cost.CostStandards;
import io.goalbook.analytics.cost.CostStandardsByCounty;
import io.goalbook.analytics.cost.Reconciliations;
import io.goalbook.analytics.indicator.IndicatorTypes;
import io.goalbook.analytics.satisfaction.SatisfactionSummaries;
import io.goalbook.analytics.satisfaction.SatisfactionTargets;
import io.goalbook.analytics.table.Statistic;
import java.util.List;

/** The statistics, in the order in which they are computed: some build on those before them. */
final class StatisticRegistry {
  static final CostStandards COST_STANDARDS = new CostStandards();
  static final CostStandardSummaries COST_STANDARD_SUMMARIES = new CostStandardSummaries();
  static final CostStandardsByCounty COST_STANDARDS_BY_COUNTY = new CostStandardsByCounty();
  static final Reconciliations RECONCILIATIONS = new Reconciliations();
  static final IndicatorTypes INDICATOR_TYPES = new IndicatorTypes();
  static final SatisfactionTargets SATISFACTION_TARGETS = new SatisfactionTargets();
  static final SatisfactionSummaries SATISFACTION_SUMMARIES = new SatisfactionSummaries();

  static final List<Statistic<?>> IN_ORDER =
      List.of(
          COST_STANDARDS,
          COST_STANDARD_SUMMARIES,
          COST_STANDARDS_BY_COUNTY,
          RECONCILIATIONS,
          INDICATOR_TYPES,
          SATISFACTION_TARGETS,
          SATISFACTION_SUMMARIES);

  private StatisticRegistry() {}
}
