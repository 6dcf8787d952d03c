package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.satisfaction.DepartmentSatisfaction.Projects;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Satisfaction goals of departments beside those of their projects: see {@code
 * DepartmentSatisfactions.md}. Builds on {@link SatisfactionTargets}.
 */
public final class DepartmentSatisfactions implements Statistic<DepartmentSatisfaction> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(DepartmentSatisfactions.class, "department-satisfaction.sql"));

  @Override
  public String table() {
    return "department_satisfaction";
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
  public DepartmentSatisfaction read(Row row) throws SQLException {
    return new DepartmentSatisfaction(
        row.text("indicator_id"),
        row.text("goal_id"),
        row.place(),
        row.optionalText("department"),
        row.optionalText("department_kind"),
        row.text("name"),
        row.optionalText("service_object"),
        row.optionalDecimal("percent"),
        row.text("raw_value"),
        projects(row),
        row.text("comparison"),
        row.optionalDecimal("difference_points"),
        row.text("location"));
  }

  private static Optional<Projects> projects(Row row) throws SQLException {
    int n = row.count("n");
    return n == 0
        ? Optional.empty()
        : Optional.of(
            new Projects(
                row.optionalText("project_object"),
                n,
                row.decimal("min_percent"),
                row.decimal("median_percent"),
                row.decimal("max_percent"),
                row.decimal("mean_percent")));
  }
}
