package io.goalbook.analytics.indicator;

import io.goalbook.analytics.indicator.IndicatorTypeProfile.Counts;
import io.goalbook.analytics.indicator.IndicatorTypeProfile.Share;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * 指标类型构成 of counties, departments, fields and forms beside their province: see {@code
 * IndicatorTypeProfiles.md}. Builds on {@link IndicatorTypes}.
 */
public final class IndicatorTypeProfiles implements Statistic<IndicatorTypeProfile> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(IndicatorTypeProfiles.class, "indicator-type-profiles.sql"));

  @Override
  public String table() {
    return "indicator_type_profiles";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("indicator_types");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public IndicatorTypeProfile read(Row row) throws SQLException {
    return new IndicatorTypeProfile(
        row.text("dimension"),
        row.optionalText("group_name"),
        row.place(),
        row.text("taxonomy"),
        row.flag("taxonomy_in_use"),
        row.optionalText("level1"),
        row.optionalText("level2"),
        counts(row),
        new Share(
            row.count("all_real_indicators"),
            row.optionalDecimal("real_share_percent"),
            row.count("province_all_real_indicators"),
            row.optionalDecimal("province_real_share_percent"),
            row.optionalDecimal("real_share_difference_points")),
        row.optionalDecimal("nominal_share_percent"),
        row.count("projects"),
        row.count("projects_not_applicable"),
        row.count("projects_with_real"),
        new Share(
            row.count("projects") - row.count("projects_not_applicable"),
            row.optionalDecimal("set_percent"),
            row.count("province_projects_applicable"),
            row.optionalDecimal("province_set_percent"),
            row.optionalDecimal("set_difference_points")));
  }

  private static Counts counts(Row row) throws SQLException {
    return new Counts(
        row.count("real_indicators"),
        row.count("indicators"),
        row.count("quantitative"),
        row.count("dated"),
        row.count("qualitative"),
        row.count("placeholder"));
  }
}
