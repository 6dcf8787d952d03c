package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * 未能核对的标准: see {@code UnreconciledRates.md}. What {@link Reconciliations} left out for want of a
 * quantity of its own.
 */
public final class UnreconciledRates implements Statistic<UnreconciledRate> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(UnreconciledRates.class, "unreconciled-rates.sql"));

  @Override
  public String table() {
    return "unreconciled_rates";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("reconciliation");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public UnreconciledRate read(Row row) throws SQLException {
    return new UnreconciledRate(
        row.text("project_id"),
        row.place(),
        row.count("rates"),
        row.text("rate_names"),
        row.count("quantities"),
        row.optionalText("quantity_names"),
        row.text("reason"),
        row.text("location"));
  }
}
