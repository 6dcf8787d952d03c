package io.goalbook.analytics.habit;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 常用指标: see {@code IndicatorLibrary.md}. Builds on {@link SpendingTemplates}. */
public final class IndicatorLibrary implements Statistic<CommonIndicator> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(IndicatorLibrary.class, "indicator-library.sql"));

  @Override
  public String table() {
    return "indicator_library";
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
  public CommonIndicator read(Row row) throws SQLException {
    return new CommonIndicator(
        row.text("province"),
        row.optionalInt("fiscal_year"),
        row.optionalText("level2"),
        row.text("cluster"),
        row.count("names"),
        row.count("indicators"),
        row.count("projects"),
        row.count("counties"),
        row.count("counties_compared"),
        row.decimal("quantified_percent"),
        row.text("usual_value"),
        row.count("usual_value_counties"),
        row.optionalText("usual_unit"),
        row.flag("enough_counties"));
  }
}
