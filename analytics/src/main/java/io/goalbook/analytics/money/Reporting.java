package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Who has reported, is missing, is late: see {@code Reporting.md}. */
public final class Reporting implements Statistic<UnitReport> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(Reporting.class, "reporting.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(Reporting.class, "has-expected-units.sql");

  @Override
  public String table() {
    return "reporting";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("project_kinds");
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
  public UnitReport read(Row row) throws SQLException {
    return new UnitReport(
        row.place(),
        row.optionalText("unit_code"),
        row.text("unit"),
        row.text("department_kind"),
        row.optionalDecimal("expected_yuan"),
        row.count("projects"),
        row.count("projects_with_goals"),
        row.decimal("budget_yuan"),
        row.decimal("goals_yuan"),
        row.optionalDecimal("share_percent"),
        row.optionalDate("due_date"),
        row.optionalDate("first_read"),
        row.text("status"));
  }
}
