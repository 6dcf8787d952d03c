package io.goalbook.ingest.store;

import io.goalbook.ingest.ReadDocument;
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
  private final IndicatorAppender indicators;

  FactAppenders(DuckDBConnection connection) throws SQLException {
    documents = new RowAppender(connection, "documents");
    projects = new RowAppender(connection, "projects");
    spendingPlan = new RowAppender(connection, "spending_plan");
    goals = new RowAppender(connection, "department_goals");
    narrative = new RowAppender(connection, "narrative_amounts");
    doubts = new RowAppender(connection, "doubts");
    readings = new RowAppender(connection, "readings");
    indicators = new IndicatorAppender(connection);
  }

  void append(ReadDocument document) throws SQLException {
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
      append(id, table);
    }
    for (DepartmentGoal goal : document.departmentGoals()) {
      append(id, document, goal);
    }
    int ordinal = 0;
    for (Doubt doubt : document.doubts()) {
      append(id, ++ordinal, doubt);
    }
  }

  private static int indicatorCount(ReadDocument document) {
    return document.tables().stream().mapToInt(table -> table.indicators().size()).sum()
        + document.departmentGoals().stream().mapToInt(goal -> goal.indicators().size()).sum();
  }

  private void append(String documentId, GoalTable table) throws SQLException {
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
      indicators.append(documentId, id, Optional.empty(), indicator);
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

  private void append(String documentId, ReadDocument document, DepartmentGoal goal)
      throws SQLException {
    String id = documentId + "-g" + goal.ordinal();
    goals
        .begin()
        .text(id)
        .text(documentId)
        .place(document.place())
        .text(goal.department())
        .text(goal.section().code())
        .text(goal.number())
        .text(goal.title())
        .text(goal.text())
        .text(goal.location().text())
        .end();
    for (Indicator indicator : goal.indicators()) {
      indicators.append(documentId, id, Optional.of(id), indicator);
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

  void appendReading(
      ReadDocument document, String wordsVersion, String readerVersion, LocalDate firstRead)
      throws SQLException {
    readings
        .begin()
        .text(document.file().documentId())
        .text(wordsVersion)
        .text(readerVersion)
        .text(document.status().code())
        .text(document.reason())
        .date(Optional.of(firstRead))
        .end();
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
        indicators) {
      // Closing flushes what is left, even where one of them fails.
    }
  }
}
