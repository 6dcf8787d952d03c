package io.goalbook.analytics.change;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 一个县的两个年度: see {@code ChangesByCounty.md}. Builds on {@link ProjectChanges}. */
public final class ChangesByCounty implements Statistic<ChangeByCounty> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(ChangesByCounty.class, "changes-by-county.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(ChangesByCounty.class, "has-two-years.sql");

  @Override
  public String table() {
    return "changes_by_county";
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
  public ChangeByCounty read(Row row) throws SQLException {
    return new ChangeByCounty(
        row.place(),
        row.count("earlier_year"),
        row.count("projects"),
        row.count("earlier_projects"),
        row.count("continued_projects"),
        row.count("new_projects"),
        row.count("gone_projects"),
        row.count("ambiguous_projects"),
        row.count("budgets_changed"),
        row.count("indicators"),
        row.count("unchanged_indicators"),
        row.optionalDecimal("unchanged_percent"),
        row.count("standards_changed"),
        row.count("satisfaction_changed"),
        row.count("weakened_targets"));
  }
}
