package io.goalbook.ingest.store;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.correction.CorrectedDocument;
import io.goalbook.ingest.correction.CorrectionOutcome;
import io.goalbook.ingest.correction.CorrectionOutcome.Owner;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.goal.SpendingPoint;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.warehouse.RowAppender;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.duckdb.DuckDBConnection;

/**
 * Writes documents into the fact tables. Ids are made from the document's id and ordinals in it, so
 * that a re-read gives the same ones.
 */
final class FactAppenders implements AutoCloseable {
  private final RowAppender documents;
  private final RowAppender projects;
  private final RowAppender spendingPlan;
  private final RowAppender goals;
  private final RowAppender narrative;
  private final RowAppender doubts;
  private final RowAppender readings;
  private final RowAppender corrections;
  private final IndicatorAppender indicators;

  FactAppenders(DuckDBConnection connection) throws SQLException {
    documents = new RowAppender(connection, "documents");
    projects = new RowAppender(connection, "projects");
    spendingPlan = new RowAppender(connection, "spending_plan");
    goals = new RowAppender(connection, "department_goals");
    narrative = new RowAppender(connection, "narrative_amounts");
    doubts = new RowAppender(connection, "doubts");
    readings = new RowAppender(connection, "readings");
    corrections = new RowAppender(connection, "correction_readings");
    indicators = new IndicatorAppender(connection);
  }

  void append(CorrectedDocument corrected) throws SQLException {
    ReadDocument document = corrected.document();
    String id = document.file().documentId();
    documents
        .begin()
        .text(id)
        .text(document.file().path())
        .text(document.file().sha256())
        .bigint(document.file().bytes())
        .text(document.format())
        .place(document.place())
        .text(document.status().code())
        .text(document.reason())
        .nothing()
        .integer(document.tables().size())
        .integer(indicatorCount(document))
        .integer(document.rowsSeen())
        .integer(document.rowsReported())
        .integer(document.masked())
        .end();
    for (GoalTable table : document.tables()) {
      append(id, table, corrected);
    }
    for (DepartmentGoal goal : document.departmentGoals()) {
      append(id, goal, corrected);
    }
    int ordinal = 0;
    for (Doubt doubt : document.doubts()) {
      append(id, ++ordinal, doubt);
    }
    for (CorrectionOutcome outcome : corrected.outcomes()) {
      append(id, outcome);
    }
  }

  private static int indicatorCount(ReadDocument document) {
    return document.tables().stream().mapToInt(table -> table.indicators().size()).sum()
        + document.departmentGoals().stream().mapToInt(goal -> goal.indicators().size()).sum();
  }

  private void append(String documentId, GoalTable table, CorrectedDocument corrected)
      throws SQLException {
    String id = projectId(documentId, table.ordinal());
    projects
        .begin()
        .text(id)
        .text(documentId)
        .integer(table.ordinal())
        .text(table.kind().code())
        .text(table.stage().map(stage -> stage.word()))
        .place(table.place())
        .text(table.title())
        .date(table.titleDate())
        .text(table.name())
        .text(table.code())
        .text(table.documentNumber())
        .text(table.competentDepartment())
        .text(table.implementingUnit())
        .text(table.departmentCode())
        .decimal(table.funding().budgetYuan(), 2)
        .decimal(table.funding().totalBudgetYuan(), 2)
        .text(table.funding().unit())
        .decimal(table.funding().fiscalFundsYuan(), 2)
        .decimal(table.funding().otherFundsYuan(), 2)
        .decimal(table.funding().carriedOverYuan(), 2)
        .text(table.funding().budgetRaw())
        .text(table.fundUse())
        .text(table.goal())
        .nothing()
        .decimal(table.confidence(), 2)
        .text(table.location().text())
        .text(corrected.fields(table.ordinal()))
        .end();
    for (SpendingPoint point : table.spendingPlan()) {
      spendingPlan
          .begin()
          .text(id)
          .text(point.point())
          .date(point.date())
          .decimal(point.cumulativePercent(), 4)
          .end();
    }
    int ordinal = 0;
    for (NarrativeAmount amount : table.narrativeAmounts()) {
      append(id, ++ordinal, amount);
    }
    for (Indicator indicator : table.indicators()) {
      indicators.append(
          documentId,
          id,
          Optional.empty(),
          indicator,
          corrected.fields(table.ordinal(), indicator.ordinal()));
    }
  }

  private void append(String projectId, int ordinal, NarrativeAmount amount) throws SQLException {
    narrative
        .begin()
        .text(projectId)
        .integer(ordinal)
        .text(amount.comparator().symbol())
        .decimal(amount.rate().yuan(), 2)
        .text(amount.rate().per())
        .text(amount.rate().period().code())
        .text(amount.quotation())
        .text(amount.context())
        .text(amount.location().text())
        .end();
  }

  private void append(String documentId, DepartmentGoal goal, CorrectedDocument corrected)
      throws SQLException {
    String id = goalId(documentId, goal.ordinal());
    goals
        .begin()
        .text(id)
        .text(documentId)
        .place(corrected.document().place())
        .text(goal.department())
        .text(goal.section().code())
        .text(goal.number())
        .text(goal.title())
        .text(goal.text())
        .text(goal.location().text())
        .text(corrected.fieldsOfGoal(goal.ordinal()))
        .end();
    for (Indicator indicator : goal.indicators()) {
      indicators.append(
          documentId,
          id,
          Optional.of(id),
          indicator,
          corrected.fieldsOfGoal(goal.ordinal(), indicator.ordinal()));
    }
  }

  private void append(String documentId, int ordinal, Doubt doubt) throws SQLException {
    Optional<String> project =
        doubt.table().isPresent()
            ? Optional.of(projectId(documentId, doubt.table().getAsInt()))
            : Optional.empty();
    Optional<String> indicator =
        doubt.indicator().isPresent()
            ? project.map(id -> IndicatorAppender.id(id, doubt.indicator().getAsInt()))
            : Optional.empty();
    doubts
        .begin()
        .text(documentId)
        .integer(ordinal)
        .text(project)
        .text(indicator)
        .text(doubt.reason().name().toLowerCase(Locale.ROOT))
        .text(doubt.text())
        .text(doubt.location().text())
        .end();
  }

  /** What is dropped has no row that the outcome could lead to. */
  private void append(String documentId, CorrectionOutcome outcome) throws SQLException {
    Optional<CorrectionOutcome.Target> target =
        outcome.target().filter(one -> !(outcome.isApplied() && outcome.isDrop()));
    Optional<String> project =
        target
            .filter(one -> one.owner() == Owner.TABLE)
            .map(one -> projectId(documentId, one.ordinal()));
    Optional<String> goal =
        target
            .filter(one -> one.owner() == Owner.GOAL)
            .map(one -> goalId(documentId, one.ordinal()));
    OptionalInt indicator =
        target.map(CorrectionOutcome.Target::indicator).orElse(OptionalInt.empty());
    corrections
        .begin()
        .text(documentId)
        .text(outcome.correction().id())
        .text(project)
        .text(
            indicator.isPresent()
                ? project.or(() -> goal).map(id -> IndicatorAppender.id(id, indicator.getAsInt()))
                : Optional.empty())
        .text(outcome.before())
        .text(outcome.status().code())
        .text(goal)
        .end();
  }

  void appendReading(
      ReadDocument document, ReadingInputs inputs, LocalDate firstRead, Optional<String> runId)
      throws SQLException {
    readings
        .begin()
        .text(document.file().documentId())
        .text(inputs.words())
        .text(inputs.reader())
        .text(document.status().code())
        .text(document.reason())
        .date(Optional.of(firstRead))
        .text(inputs.corrections(document.file().path()))
        .text(runId)
        .end();
  }

  private static String goalId(String documentId, int goal) {
    return documentId + "-g" + goal;
  }

  private static String projectId(String documentId, int table) {
    return documentId + "-" + table;
  }

  @Override
  public void close() throws SQLException {
    try (documents;
        projects;
        spendingPlan;
        goals;
        narrative;
        doubts;
        readings;
        corrections;
        indicators) {
      // Closing flushes what is left, even where one of them fails.
    }
  }
}
