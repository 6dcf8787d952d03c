package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 满意度目标, one row a target: see {@code SatisfactionTargets.md}. */
public final class SatisfactionTargets implements Statistic<SatisfactionTarget> {
  /** Lays down what every indicator of satisfaction says; builds on no statistic. */
  public static final SqlScript ROWS =
      SqlScript.beside(SatisfactionTargets.class, "satisfaction-rows.sql");

  private static final List<SqlScript> SCRIPTS =
      List.of(ROWS, SqlScript.beside(SatisfactionTargets.class, "satisfaction-targets.sql"));

  @Override
  public String table() {
    return "satisfaction_targets";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("project_kinds");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public SatisfactionTarget read(Row row) throws SQLException {
    return new SatisfactionTarget(
        row.text("indicator_id"),
        row.text("project_id"),
        row.place(),
        row.optionalText("service_object"),
        row.optionalDecimal("percent"),
        row.optionalText("comparator"),
        row.text("raw_value"),
        row.text("field"),
        row.optionalText("extreme"),
        row.text("location"));
  }
}
