package io.goalbook.analytics.habit;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 资金支出计划的雷同: see {@code SpendingTemplates.md}. Prepares what the other habits work on. */
public final class SpendingTemplates implements Statistic<SpendingTemplate> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(SpendingTemplates.class, "thresholds.sql"),
          SqlScript.beside(SpendingTemplates.class, "compared-projects.sql"),
          SqlScript.beside(SpendingTemplates.class, "spending-templates.sql"));

  @Override
  public String table() {
    return "spending_templates";
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public SpendingTemplate read(Row row) throws SQLException {
    return new SpendingTemplate(
        row.place(),
        row.text("plan"),
        row.count("projects"),
        row.count("projects_with_plan"),
        row.decimal("share_percent"),
        row.count("counties"),
        row.count("counties_with_plan"),
        row.decimal("counties_percent"),
        row.flag("template"));
  }
}
