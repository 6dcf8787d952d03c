package io.goalbook.charts.county.fact;

import io.goalbook.analytics.change.ChangeByCounty;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.cost.StandardComparison;
import io.goalbook.analytics.cost.UnreconciledRate;
import io.goalbook.analytics.habit.CopiedSet;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.money.DepartmentBudget;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.analytics.money.UnitReport;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import java.util.List;

/**
 * The statistics of one county, each list in its fixed order.
 *
 * @param costs its standards, one value a kind and year
 * @param comparisons against what the province has set
 * @param standards what the values rest on
 * @param reconciliation against the budgets
 * @param unreconciled projects whose rates could not be laid beside a quantity
 * @param types in the taxonomy that its province uses
 * @param satisfaction over its targets, a row a year
 * @param targets its satisfaction targets
 * @param sources whose money it is
 * @param departments the departments' budgets
 * @param reports the units that were to report
 * @param changes from year to year
 * @param copied projects whose indicators another county has, too
 */
public record CountyFigures(
    List<CostStandardByCounty> costs,
    List<StandardComparison> comparisons,
    List<CostStandard> standards,
    List<Reconciliation> reconciliation,
    List<UnreconciledRate> unreconciled,
    List<IndicatorTypeProfile> types,
    List<SatisfactionSummary> satisfaction,
    List<SatisfactionTarget> targets,
    List<SourceMoney> sources,
    List<DepartmentBudget> departments,
    List<UnitReport> reports,
    List<ChangeByCounty> changes,
    List<CopiedSet> copied) {

  /** Copies the lists. */
  public CountyFigures {
    costs = List.copyOf(costs);
    comparisons = List.copyOf(comparisons);
    standards = List.copyOf(standards);
    reconciliation = List.copyOf(reconciliation);
    unreconciled = List.copyOf(unreconciled);
    types = List.copyOf(types);
    satisfaction = List.copyOf(satisfaction);
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
    departments = List.copyOf(departments);
    reports = List.copyOf(reports);
    changes = List.copyOf(changes);
    copied = List.copyOf(copied);
  }
}
