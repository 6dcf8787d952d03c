package io.goalbook.analytics;

import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.util.List;

/**
 * All statistics of one run, as they stand in the warehouse; each list in a fixed order (province,
 * year, division code …).
 */
public record Statistics(
    List<CostStandard> costStandards,
    List<CostStandardByCounty> costStandardsByCounty,
    List<CostStandardSummary> costStandardSummary,
    List<Reconciliation> reconciliation,
    List<IndicatorTypeCount> indicatorTypes,
    List<SatisfactionTarget> satisfactionTargets,
    List<SatisfactionSummary> satisfactionSummary,
    Habits habits,
    OverTime overTime,
    SinceLastRun sinceLastRun) {

  /** Copies the lists. */
  public Statistics {
    costStandards = List.copyOf(costStandards);
    costStandardsByCounty = List.copyOf(costStandardsByCounty);
    costStandardSummary = List.copyOf(costStandardSummary);
    reconciliation = List.copyOf(reconciliation);
    indicatorTypes = List.copyOf(indicatorTypes);
    satisfactionTargets = List.copyOf(satisfactionTargets);
    satisfactionSummary = List.copyOf(satisfactionSummary);
  }
}
