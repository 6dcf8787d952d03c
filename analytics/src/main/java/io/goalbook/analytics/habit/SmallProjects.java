package io.goalbook.analytics.habit;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 金额很小的项目: see {@code SmallProjects.md}. Builds on {@link SpendingTemplates}. */
public final class SmallProjects implements Statistic<SmallProject> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(SmallProjects.class, "small-projects.sql"));

  @Override
  public String table() {
    return "small_projects";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("spending_templates");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public SmallProject read(Row row) throws SQLException {
    return new SmallProject(
        row.place(),
        row.text("project_id"),
        row.optionalText("project_name"),
        row.decimal("budget_yuan"),
        row.decimal("below_yuan"),
        row.count("indicators"),
        row.text("location"));
  }
}
