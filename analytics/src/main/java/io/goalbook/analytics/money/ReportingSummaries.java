package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Who has reported, by county and province: see {@code ReportingSummaries.md}. Builds on {@link
 * Reporting}.
 */
public final class ReportingSummaries implements Statistic<ReportingSummary> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(ReportingSummaries.class, "reporting-summary.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(ReportingSummaries.class, "has-expected-units.sql");

  @Override
  public String table() {
    return "reporting_summary";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("reporting");
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
  public ReportingSummary read(Row row) throws SQLException {
    return new ReportingSummary(
        row.place(),
        row.count("counties"),
        row.count("units"),
        row.count("reported"),
        row.count("late"),
        row.count("missing"),
        row.optionalDecimal("expected_yuan"),
        row.decimal("goals_yuan"),
        row.optionalDecimal("share_percent"),
        row.count("projects_unmatched"));
  }
}
