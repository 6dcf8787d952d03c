package io.goalbook.analytics.change;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 有变的目标值: see {@code TargetChanges.md}. Builds on {@link ProjectChanges}. */
public final class TargetChanges implements Statistic<TargetChange> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(TargetChanges.class, "target-changes.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(TargetChanges.class, "has-two-years.sql");

  @Override
  public String table() {
    return "target_changes";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("project_changes");
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
  public TargetChange read(Row row) throws SQLException {
    return new TargetChange(
        row.place(),
        row.count("earlier_year"),
        row.text("kind"),
        row.text("project_id"),
        row.text("earlier_project_id"),
        row.text("indicator_id"),
        row.text("earlier_indicator_id"),
        row.text("name"),
        row.text("raw_value"),
        row.text("earlier_raw_value"),
        row.text("change"),
        row.optionalDecimal("change_percent"),
        row.flag("weakened"),
        row.text("location"),
        row.text("earlier_location"));
  }
}
