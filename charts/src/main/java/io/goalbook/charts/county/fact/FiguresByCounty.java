package io.goalbook.charts.county.fact;

import io.goalbook.analytics.Statistics;
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

/** The statistics of a run, taken apart by county once for all workbooks. */
public final class FiguresByCounty {
  private final ByCounty<CostStandardByCounty> costs;
  private final ByCounty<StandardComparison> comparisons;
  private final ByCounty<CostStandard> standards;
  private final ByCounty<Reconciliation> reconciliation;
  private final ByCounty<UnreconciledRate> unreconciled;
  private final ByCounty<IndicatorTypeProfile> types;
  private final ByCounty<SatisfactionSummary> satisfaction;
  private final ByCounty<SatisfactionTarget> targets;
  private final ByCounty<SourceMoney> sources;
  private final ByCounty<DepartmentBudget> departments;
  private final ByCounty<UnitReport> reports;
  private final ByCounty<ChangeByCounty> changes;
  private final ByCounty<CopiedSet> copied;

  public FiguresByCounty(Statistics statistics) {
    this.costs = new ByCounty<>(statistics.costStandardsByCounty(), CostStandardByCounty::place);
    this.comparisons = new ByCounty<>(statistics.standardComparison(), StandardComparison::place);
    this.standards = new ByCounty<>(statistics.costStandards(), CostStandard::place);
    this.reconciliation = new ByCounty<>(statistics.reconciliation(), Reconciliation::place);
    this.unreconciled = new ByCounty<>(statistics.unreconciledRates(), UnreconciledRate::place);
    this.types =
        new ByCounty<>(
            statistics.indicatorTypeProfiles().stream()
                .filter(row -> row.dimension().equals("county") && row.taxonomyInUse())
                .toList(),
            IndicatorTypeProfile::place);
    this.satisfaction =
        new ByCounty<>(statistics.satisfactionSummary(), SatisfactionSummary::place);
    this.targets = new ByCounty<>(statistics.satisfactionTargets(), SatisfactionTarget::place);
    this.sources = new ByCounty<>(statistics.money().bySource(), SourceMoney::place);
    this.departments =
        new ByCounty<>(statistics.money().departmentBudgets(), DepartmentBudget::place);
    this.reports = new ByCounty<>(statistics.money().reporting(), UnitReport::place);
    this.changes = new ByCounty<>(statistics.overTime().changesByCounty(), ChangeByCounty::place);
    this.copied = new ByCounty<>(statistics.habits().copiedSets(), CopiedSet::place);
  }

  /** The statistics of a county; empty lists where it has none. */
  public CountyFigures of(County county) {
    return new CountyFigures(
        costs.of(county),
        comparisons.of(county),
        standards.of(county),
        reconciliation.of(county),
        unreconciled.of(county),
        types.of(county),
        satisfaction.of(county),
        targets.of(county),
        sources.of(county),
        departments.of(county),
        reports.of(county),
        changes.of(county),
        copied.of(county));
  }
}
