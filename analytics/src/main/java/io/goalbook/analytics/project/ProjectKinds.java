package io.goalbook.analytics.project;

import io.goalbook.analytics.project.ProjectKind.Fund;
import io.goalbook.analytics.project.ProjectKind.Source;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * What each project is: see {@code ProjectKinds.md}. The statistics of types, satisfaction and
 * money build on it; as a row a project it is not among the results that a run holds in memory.
 */
public final class ProjectKinds implements Statistic<ProjectKind> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(ProjectKinds.class, "project-words.sql"),
          SqlScript.beside(ProjectKinds.class, "places.sql"),
          SqlScript.beside(ProjectKinds.class, "department-kinds.sql"),
          SqlScript.beside(ProjectKinds.class, "document-numbers.sql"),
          SqlScript.beside(ProjectKinds.class, "funds.sql"),
          SqlScript.beside(ProjectKinds.class, "project-indicators.sql"),
          SqlScript.beside(ProjectKinds.class, "forms.sql"),
          SqlScript.beside(ProjectKinds.class, "project-kinds.sql"));

  @Override
  public String table() {
    return "project_kinds";
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public ProjectKind read(Row row) throws SQLException {
    return new ProjectKind(
        row.text("project_id"),
        row.place(),
        row.optionalText("department"),
        row.text("department_kind"),
        row.text("field"),
        row.text("form"),
        new Source(
            row.optionalText("document_number"),
            row.text("source_level"),
            row.text("source_basis")),
        new Fund(row.text("fund"), row.text("budget_kind"), row.text("fund_basis")),
        row.flag("has_goals"),
        row.optionalDecimal("budget_yuan"),
        row.text("location"));
  }
}
