package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 部门 × 县: see {@code DepartmentBudgets.md}. */
public final class DepartmentBudgets implements Statistic<DepartmentBudget> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(DepartmentBudgets.class, "department-budgets.sql"));

  @Override
  public String table() {
    return "department_budgets";
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
  public DepartmentBudget read(Row row) throws SQLException {
    return new DepartmentBudget(
        row.place(),
        row.text("department_kind"),
        row.count("projects_with_goals"),
        MoneySum.of(row));
  }
}
