package io.goalbook.analytics;

import io.goalbook.analytics.change.ChangesByCounty;
import io.goalbook.analytics.change.ProjectChanges;
import io.goalbook.analytics.change.TargetChanges;
import io.goalbook.analytics.cost.CostStandardSummaries;
import io.goalbook.analytics.cost.CostStandards;
import io.goalbook.analytics.cost.CostStandardsByCounty;
import io.goalbook.analytics.cost.Reconciliations;
import io.goalbook.analytics.habit.CopiedIndicators;
import io.goalbook.analytics.habit.CopiedSets;
import io.goalbook.analytics.habit.IndicatorLibrary;
import io.goalbook.analytics.habit.SmallProjects;
import io.goalbook.analytics.habit.SpendingTemplates;
import io.goalbook.analytics.indicator.IndicatorTypes;
import io.goalbook.analytics.revision.DocumentsSinceLastRun;
import io.goalbook.analytics.revision.FiguresSinceLastRun;
import io.goalbook.analytics.revision.KeyFigures;
import io.goalbook.analytics.revision.ProjectsSinceLastRun;
import io.goalbook.analytics.revision.VersionsSinceLastRun;
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
          COST_STANDARDS,
          COST_STANDARD_SUMMARIES,
          COST_STANDARDS_BY_COUNTY,
          RECONCILIATIONS,
          INDICATOR_TYPES,
          SATISFACTION_TARGETS,
          SATISFACTION_SUMMARIES,
          SPENDING_TEMPLATES,
          COPIED_INDICATORS,
          INDICATOR_LIBRARY,
          SMALL_PROJECTS,
          COPIED_SETS,
          PROJECT_CHANGES,
          TARGET_CHANGES,
          CHANGES_BY_COUNTY,
          KEY_FIGURES,
          VERSIONS_SINCE_LAST_RUN,
          DOCUMENTS_SINCE_LAST_RUN,
          PROJECTS_SINCE_LAST_RUN,
          FIGURES_SINCE_LAST_RUN);

  private StatisticRegistry() {}
}
