package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * What stands under satisfaction and is no target, and why: see {@code SatisfactionExclusions.md}.
 * Builds on {@link SatisfactionTargets}.
 */
public final class SatisfactionExclusions implements Statistic<ExcludedSatisfaction> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(SatisfactionExclusions.class, "satisfaction-excluded.sql"));

  @Override
  public String table() {
    return "satisfaction_excluded";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("satisfaction_targets");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public ExcludedSatisfaction read(Row row) throws SQLException {
    return new ExcludedSatisfaction(
        row.text("indicator_id"),
        row.text("project_id"),
        row.place(),
        row.text("reason"),
        row.text("name"),
        row.text("raw_value"),
        row.text("location"));
  }
}
