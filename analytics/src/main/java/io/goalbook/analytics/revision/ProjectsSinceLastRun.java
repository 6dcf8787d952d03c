package io.goalbook.analytics.revision;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 项目的变化: see {@code ProjectsSinceLastRun.md}. Builds on {@link DocumentsSinceLastRun}. */
public final class ProjectsSinceLastRun implements Statistic<ProjectRevision> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(ProjectsSinceLastRun.class, "counties-with-new-documents.sql"),
          SqlScript.beside(ProjectsSinceLastRun.class, "projects-since-last-run.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(ProjectsSinceLastRun.class, "has-last-run.sql");

  @Override
  public String table() {
    return "projects_since_last_run";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("documents_since_last_run");
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
  public ProjectRevision read(Row row) throws SQLException {
    return new ProjectRevision(
        row.place(),
        row.text("outcome"),
        row.text("cause"),
        row.optionalText("project_id"),
        row.optionalText("earlier_project_id"),
        row.optionalText("project_name"),
        row.optionalDecimal("budget_yuan"),
        row.optionalDecimal("earlier_budget_yuan"),
        row.optionalInt("indicators"),
        row.optionalInt("earlier_indicators"),
        row.flag("contents_differ"),
        row.text("location"));
  }
}
