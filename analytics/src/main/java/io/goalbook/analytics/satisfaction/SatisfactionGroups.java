package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * How high the targets are by service object and by field: see {@code SatisfactionGroups.md}.
 * Builds on {@link SatisfactionTargets}.
 */
public final class SatisfactionGroups implements Statistic<SatisfactionGroup> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(SatisfactionGroups.class, "satisfaction-groups.sql"));

  @Override
  public String table() {
    return "satisfaction_groups";
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
  public SatisfactionGroup read(Row row) throws SQLException {
    return new SatisfactionGroup(
        row.text("dimension"),
        row.optionalText("group_name"),
        row.place(),
        row.count("counties"),
        row.count("n"),
        new Distribution(
            row.decimal("min_percent"),
            row.decimal("p25_percent"),
            row.decimal("median_percent"),
            row.decimal("p75_percent"),
            row.decimal("max_percent"),
            row.decimal("mean_percent")));
  }
}
