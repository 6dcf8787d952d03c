package io.goalbook.analytics.change;

import io.goalbook.analytics.satisfaction.SatisfactionTargets;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * 同一项目的两个年度: see {@code ProjectChanges.md}. Builds on the indicators that habits prepare, and reads
 * satisfaction as that statistic does.
 */
public final class ProjectChanges implements Statistic<ProjectChange> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SatisfactionTargets.ROWS,
          SqlScript.beside(ProjectChanges.class, "matched-projects.sql"),
          SqlScript.beside(ProjectChanges.class, "changed-targets.sql"),
          SqlScript.beside(ProjectChanges.class, "project-changes.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(ProjectChanges.class, "has-two-years.sql");

  @Override
  public String table() {
    return "project_changes";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("spending_templates");
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
  public ProjectChange read(Row row) throws SQLException {
    return new ProjectChange(
        row.place(),
        row.count("earlier_year"),
        row.text("outcome"),
        row.optionalText("matched_by"),
        row.optionalFlag("unit_in_both_years"),
        row.optionalText("project_id"),
        row.optionalText("earlier_project_id"),
        row.optionalText("project_name"),
        row.optionalText("implementing_unit"),
        row.optionalDecimal("budget_yuan"),
        row.optionalDecimal("earlier_budget_yuan"),
        row.optionalDecimal("budget_change_yuan"),
        row.optionalDecimal("budget_change_percent"),
        row.optionalInt("indicators"),
        row.optionalInt("earlier_indicators"),
        row.optionalInt("unchanged_indicators"),
        row.optionalDecimal("unchanged_percent"),
        row.optionalInt("standards_changed"),
        row.optionalInt("satisfaction_changed"),
        row.optionalInt("weakened_targets"),
        row.text("location"),
        row.optionalText("earlier_location"));
  }
}
