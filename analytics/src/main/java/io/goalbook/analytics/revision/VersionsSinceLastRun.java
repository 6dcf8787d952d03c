package io.goalbook.analytics.revision;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 词表、更正和程序的变化: see {@code VersionsSinceLastRun.md}. Notes how this run stands. */
public final class VersionsSinceLastRun implements Statistic<VersionChange> {
  /** Finds the last run; builds on no statistic. */
  public static final SqlScript LAST_RUN =
      SqlScript.beside(VersionsSinceLastRun.class, "last-run.sql");

  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(VersionsSinceLastRun.class, "project-states.sql"),
          SqlScript.beside(VersionsSinceLastRun.class, "versions-since-last-run.sql"));

  @Override
  public String table() {
    return "versions_since_last_run";
  }

  @Override
  public List<String> filledTables() {
    return List.of(table(), "project_states");
  }

  @Override
  public List<String> buildsOn() {
    return List.of("spending_templates");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public VersionChange read(Row row) throws SQLException {
    return new VersionChange(
        row.text("what"),
        row.optionalText("version"),
        row.optionalText("earlier_version"),
        row.flag("changed"));
  }
}
