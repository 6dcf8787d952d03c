package io.goalbook.analytics.habit;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 相同的指标: see {@code CopiedIndicators.md}. Builds on {@link SpendingTemplates}. */
public final class CopiedIndicators implements Statistic<CopiedIndicator> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(CopiedIndicators.class, "copied-indicators.sql"));

  @Override
  public String table() {
    return "copied_indicators";
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
  public CopiedIndicator read(Row row) throws SQLException {
    return new CopiedIndicator(
        row.place(),
        row.text("name"),
        row.text("value"),
        row.count("projects"),
        row.count("counties"),
        row.count("counties_compared"),
        row.flag("common"));
  }
}
