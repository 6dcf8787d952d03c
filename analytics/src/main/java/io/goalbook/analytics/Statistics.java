package io.goalbook.analytics;

import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.cost.CostPair;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.cost.StandardComparison;
import io.goalbook.analytics.cost.StandardComparisonSummary;
import io.goalbook.analytics.cost.UnreconciledRate;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.analytics.satisfaction.DepartmentSatisfaction;
import io.goalbook.analytics.satisfaction.ExcludedSatisfaction;
import io.goalbook.analytics.satisfaction.SatisfactionGroup;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.util.List;

/**
 * All statistics of one run, as they stand in the warehouse; each list in a fixed order (province,
 * year, division code …).
 */
public record Statistics(
    List<CostPair> costPairs,
    List<CostStandard> costStandards,
    List<CostStandardByCounty> costStandardsByCounty,
    List<CostStandardSummary> costStandardSummary,
    List<StandardComparison> standardComparison,
    List<StandardComparisonSummary> standardComparisonSummary,
    List<Reconciliation> reconciliation,
    List<UnreconciledRate> unreconciledRates,
    List<IndicatorTypeCount> indicatorTypes,
    List<SatisfactionTarget> satisfactionTargets,
    List<SatisfactionSummary> satisfactionSummary,
    List<IndicatorTypeProfile> indicatorTypeProfiles,
    List<SatisfactionGroup> satisfactionGroups,
    List<ExcludedSatisfaction> satisfactionExcluded,
    List<DepartmentSatisfaction> departmentSatisfaction,
    MoneyStatistics money,
    Habits habits,
    OverTime overTime,
    SinceLastRun sinceLastRun) {

  /** Copies the lists. */
  public Statistics {
    costPairs = List.copyOf(costPairs);
    costStandards = List.copyOf(costStandards);
    costStandardsByCounty = List.copyOf(costStandardsByCounty);
    costStandardSummary = List.copyOf(costStandardSummary);
    standardComparison = List.copyOf(standardComparison);
    standardComparisonSummary = List.copyOf(standardComparisonSummary);
    reconciliation = List.copyOf(reconciliation);
    unreconciledRates = List.copyOf(unreconciledRates);
    indicatorTypes = List.copyOf(indicatorTypes);
    satisfactionTargets = List.copyOf(satisfactionTargets);
    satisfactionSummary = List.copyOf(satisfactionSummary);
    indicatorTypeProfiles = List.copyOf(indicatorTypeProfiles);
    satisfactionGroups = List.copyOf(satisfactionGroups);
    satisfactionExcluded = List.copyOf(satisfactionExcluded);
    departmentSatisfaction = List.copyOf(departmentSatisfaction);
  }
}
