package io.goalbook.analytics.revision;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * 主要数字的变化: see {@code FiguresSinceLastRun.md}. Builds on {@link KeyFigures} and {@link
 * DocumentsSinceLastRun}.
 */
public final class FiguresSinceLastRun implements Statistic<FigureRevision> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(FiguresSinceLastRun.class, "counties-with-new-documents.sql"),
          SqlScript.beside(FiguresSinceLastRun.class, "figures-since-last-run.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(FiguresSinceLastRun.class, "has-last-run.sql");

  @Override
  public String table() {
    return "figures_since_last_run";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("documents_since_last_run", "key_figures");
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
  public FigureRevision read(Row row) throws SQLException {
    return new FigureRevision(
        row.place(),
        row.text("figure"),
        row.text("subject"),
        row.text("cause"),
        row.optionalDecimal("value"),
        row.optionalDecimal("earlier_value"),
        row.optionalDecimal("change"));
  }
}
