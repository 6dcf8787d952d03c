package io.goalbook.analytics.indicator;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 指标类型分布: see {@code IndicatorTypes.md}. */
public final class IndicatorTypes implements Statistic<IndicatorTypeCount> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(IndicatorTypes.class, "type-groups.sql"),
          SqlScript.beside(IndicatorTypes.class, "indicator-types.sql"));

  @Override
  public String table() {
    return "indicator_types";
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
  public IndicatorTypeCount read(Row row) throws SQLException {
    return new IndicatorTypeCount(
        row.text("taxonomy"),
        row.place(),
        row.optionalText("level1"),
        row.optionalText("level2"),
        row.count("indicators"),
        row.count("quantitative"),
        row.count("dated"),
        row.count("qualitative"),
        row.count("placeholder"),
        row.count("projects"),
        row.count("projects_with_real"),
        row.count("projects_not_applicable"));
  }
}
