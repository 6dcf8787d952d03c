package io.goalbook.analytics;

import io.goalbook.analytics.cost.CostPairs;
import io.goalbook.analytics.cost.CostStandardSummaries;
import io.goalbook.analytics.cost.CostStandards;
import io.goalbook.analytics.cost.CostStandardsByCounty;
import io.goalbook.analytics.cost.Reconciliations;
import io.goalbook.analytics.cost.StandardComparisonSummaries;
import io.goalbook.analytics.cost.StandardComparisons;
import io.goalbook.analytics.indicator.IndicatorTypes;
import io.goalbook.analytics.satisfaction.SatisfactionSummaries;
import io.goalbook.analytics.satisfaction.SatisfactionTargets;
import io.goalbook.analytics.table.Statistic;
import java.util.List;

/** The statistics, in the order in which they are computed: some build on those before them. */
final class StatisticRegistry {
  static final CostPairs COST_PAIRS = new CostPairs();
  static final CostStandards COST_STANDARDS = new CostStandards();
  static final CostStandardSummaries COST_STANDARD_SUMMARIES = new CostStandardSummaries();
  static final CostStandardsByCounty COST_STANDARDS_BY_COUNTY = new CostStandardsByCounty();
  static final StandardComparisons STANDARD_COMPARISONS = new StandardComparisons();
  static final StandardComparisonSummaries STANDARD_COMPARISON_SUMMARIES =
      new StandardComparisonSummaries();
  static final Reconciliations RECONCILIATIONS = new Reconciliations();
  static final IndicatorTypes INDICATOR_TYPES = new IndicatorTypes();
  static final SatisfactionTargets SATISFACTION_TARGETS = new SatisfactionTargets();
  static final SatisfactionSummaries SATISFACTION_SUMMARIES = new SatisfactionSummaries();

  static final List<Statistic<?>> IN_ORDER =
      List.of(
          COST_PAIRS,
          COST_STANDARDS,
          COST_STANDARD_SUMMARIES,
          COST_STANDARDS_BY_COUNTY,
          STANDARD_COMPARISONS,
          STANDARD_COMPARISON_SUMMARIES,
          RECONCILIATIONS,
          INDICATOR_TYPES,
          SATISFACTION_TARGETS,
          SATISFACTION_SUMMARIES);

  private StatisticRegistry() {}
}
