package io.goalbook.analytics.revision;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 文件的变化: see {@code DocumentsSinceLastRun.md}. Builds on {@link VersionsSinceLastRun}. */
public final class DocumentsSinceLastRun implements Statistic<DocumentRevision> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(DocumentsSinceLastRun.class, "documents-since-last-run.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(DocumentsSinceLastRun.class, "has-last-run.sql");

  @Override
  public String table() {
    return "documents_since_last_run";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("versions_since_last_run");
  }

  @Override
  public Optional<SqlScript> condition() {
    return Optional.of(CONDITION);
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public DocumentRevision read(Row row) throws SQLException {
    return new DocumentRevision(
        row.place(),
        row.optionalText("document_id"),
        row.optionalText("earlier_document_id"),
        row.optionalText("path"),
        row.optionalText("earlier_path"),
        row.text("outcome"),
        row.text("cause"),
        row.optionalText("status"),
        row.optionalText("earlier_status"),
        row.optionalInt("goal_tables"),
        row.optionalInt("earlier_goal_tables"),
        row.optionalInt("indicators"),
        row.optionalInt("earlier_indicators"));
  }
}
