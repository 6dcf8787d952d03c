package io.goalbook.analytics;

import io.goalbook.analytics.change.ChangesByCounty;
import io.goalbook.analytics.change.ProjectChanges;
import io.goalbook.analytics.change.TargetChanges;
import io.goalbook.analytics.cost.CostPairs;
import io.goalbook.analytics.cost.CostStandardSummaries;
import io.goalbook.analytics.cost.CostStandards;
import io.goalbook.analytics.cost.CostStandardsByCounty;
import io.goalbook.analytics.cost.Reconciliations;
import io.goalbook.analytics.cost.StandardComparisonSummaries;
import io.goalbook.analytics.cost.StandardComparisons;
import io.goalbook.analytics.cost.UnreconciledRates;
import io.goalbook.analytics.habit.CopiedIndicators;
import io.goalbook.analytics.habit.CopiedSets;
import io.goalbook.analytics.habit.IndicatorLibrary;
import io.goalbook.analytics.habit.SmallProjects;
import io.goalbook.analytics.habit.SpendingTemplates;
import io.goalbook.analytics.indicator.IndicatorTypeProfiles;
import io.goalbook.analytics.indicator.IndicatorTypes;
import io.goalbook.analytics.money.DepartmentBudgets;
import io.goalbook.analytics.money.MoneyByFund;
import io.goalbook.analytics.money.MoneyBySource;
import io.goalbook.analytics.money.Reporting;
import io.goalbook.analytics.money.ReportingSummaries;
import io.goalbook.analytics.money.TransferQuantities;
import io.goalbook.analytics.money.Transfers;
import io.goalbook.analytics.project.ProjectKinds;
import io.goalbook.analytics.revision.DocumentsSinceLastRun;
import io.goalbook.analytics.revision.FiguresSinceLastRun;
import io.goalbook.analytics.revision.KeyFigures;
import io.goalbook.analytics.revision.ProjectsSinceLastRun;
import io.goalbook.analytics.revision.VersionsSinceLastRun;
import io.goalbook.analytics.satisfaction.DepartmentSatisfactions;
import io.goalbook.analytics.satisfaction.SatisfactionExclusions;
import io.goalbook.analytics.satisfaction.SatisfactionGroups;
import io.goalbook.analytics.satisfaction.SatisfactionSummaries;
import io.goalbook.analytics.satisfaction.SatisfactionTargets;
import io.goalbook.analytics.table.Statistic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statistics, in the order in which they are computed: some build on those before them. */
final class StatisticRegistry {
  static final CostPairs COST_PAIRS = new CostPairs();
  static final ProjectKinds PROJECT_KINDS = new ProjectKinds();
  static final CostStandards COST_STANDARDS = new CostStandards();
  static final CostStandardSummaries COST_STANDARD_SUMMARIES = new CostStandardSummaries();
  static final CostStandardsByCounty COST_STANDARDS_BY_COUNTY = new CostStandardsByCounty();
  static final StandardComparisons STANDARD_COMPARISONS = new StandardComparisons();
  static final StandardComparisonSummaries STANDARD_COMPARISON_SUMMARIES =
      new StandardComparisonSummaries();
  static final Reconciliations RECONCILIATIONS = new Reconciliations();
  static final UnreconciledRates UNRECONCILED_RATES = new UnreconciledRates();
  static final IndicatorTypes INDICATOR_TYPES = new IndicatorTypes();
  static final IndicatorTypeProfiles INDICATOR_TYPE_PROFILES = new IndicatorTypeProfiles();
  static final SatisfactionTargets SATISFACTION_TARGETS = new SatisfactionTargets();
  static final SatisfactionSummaries SATISFACTION_SUMMARIES = new SatisfactionSummaries();
  static final SatisfactionGroups SATISFACTION_GROUPS = new SatisfactionGroups();
  static final SatisfactionExclusions SATISFACTION_EXCLUSIONS = new SatisfactionExclusions();
  static final DepartmentSatisfactions DEPARTMENT_SATISFACTIONS = new DepartmentSatisfactions();
  static final MoneyBySource MONEY_BY_SOURCE = new MoneyBySource();
  static final MoneyByFund MONEY_BY_FUND = new MoneyByFund();
  static final DepartmentBudgets DEPARTMENT_BUDGETS = new DepartmentBudgets();
  static final Transfers TRANSFERS = new Transfers();
  static final TransferQuantities TRANSFER_QUANTITIES = new TransferQuantities();
  static final Reporting REPORTING = new Reporting();
  static final ReportingSummaries REPORTING_SUMMARIES = new ReportingSummaries();
  static final SpendingTemplates SPENDING_TEMPLATES = new SpendingTemplates();
  static final CopiedIndicators COPIED_INDICATORS = new CopiedIndicators();
  static final IndicatorLibrary INDICATOR_LIBRARY = new IndicatorLibrary();
  static final SmallProjects SMALL_PROJECTS = new SmallProjects();
  static final CopiedSets COPIED_SETS = new CopiedSets();
  static final ProjectChanges PROJECT_CHANGES = new ProjectChanges();
  static final TargetChanges TARGET_CHANGES = new TargetChanges();
  static final ChangesByCounty CHANGES_BY_COUNTY = new ChangesByCounty();
  static final KeyFigures KEY_FIGURES = new KeyFigures();
  static final VersionsSinceLastRun VERSIONS_SINCE_LAST_RUN = new VersionsSinceLastRun();
  static final DocumentsSinceLastRun DOCUMENTS_SINCE_LAST_RUN = new DocumentsSinceLastRun();
  static final ProjectsSinceLastRun PROJECTS_SINCE_LAST_RUN = new ProjectsSinceLastRun();
  static final FiguresSinceLastRun FIGURES_SINCE_LAST_RUN = new FiguresSinceLastRun();

  static final List<Statistic<?>> IN_ORDER =
      List.of(
          PROJECT_KINDS,
          INDICATOR_TYPES,
          INDICATOR_TYPE_PROFILES,
          SATISFACTION_TARGETS,
          SATISFACTION_SUMMARIES,
          SATISFACTION_GROUPS,
          SATISFACTION_EXCLUSIONS,
          DEPARTMENT_SATISFACTIONS,
          MONEY_BY_SOURCE,
          MONEY_BY_FUND,
          DEPARTMENT_BUDGETS,
          TRANSFERS,
          TRANSFER_QUANTITIES,
          REPORTING,
          REPORTING_SUMMARIES,
          SPENDING_TEMPLATES,
          COPIED_INDICATORS,
          INDICATOR_LIBRARY,
          SMALL_PROJECTS,
          COPIED_SETS,
          PROJECT_CHANGES,
          TARGET_CHANGES,
          CHANGES_BY_COUNTY,
          VERSIONS_SINCE_LAST_RUN,
          DOCUMENTS_SINCE_LAST_RUN,
          PROJECTS_SINCE_LAST_RUN,
          COST_PAIRS,
          COST_STANDARDS,
          COST_STANDARD_SUMMARIES,
          COST_STANDARDS_BY_COUNTY,
          STANDARD_COMPARISONS,
          STANDARD_COMPARISON_SUMMARIES,
          RECONCILIATIONS,
          UNRECONCILED_RATES,
          KEY_FIGURES,
          FIGURES_SINCE_LAST_RUN);

  private StatisticRegistry() {}

  /** One statistic and all that it builds on, in the order in which they are computed. */
  static List<Statistic<?>> upTo(Statistic<?> last) {
    Set<String> needed = new HashSet<>(Set.of(last.table()));
    List<Statistic<?>> found = new ArrayList<>();
    for (int i = IN_ORDER.size() - 1; i >= 0; i--) {
      Statistic<?> statistic = IN_ORDER.get(i);
      if (needed.contains(statistic.table())) {
        needed.addAll(statistic.buildsOn());
        found.add(0, statistic);
      }
    }
    return List.copyOf(found);
  }
}
