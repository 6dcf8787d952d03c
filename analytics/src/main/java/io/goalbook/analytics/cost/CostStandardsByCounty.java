package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * Each county's one value of each kind: see {@code CostStandardsByCounty.md}. Builds on the medians
 * of {@link CostStandardSummaries}.
 */
public final class CostStandardsByCounty implements Statistic<CostStandardByCounty> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(CostStandardsByCounty.class, "cost-standards-by-county.sql"));

  @Override
  public String table() {
    return "cost_standards_by_county";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("cost_standard_summary");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public CostStandardByCounty read(Row row) throws SQLException {
    return new CostStandardByCounty(
        CostStandards.kind(row),
        row.place(),
        row.count("rows"),
        row.optionalDecimal("yuan"),
        row.flag("differs"),
        row.count("bounds"),
        row.optionalDecimal("from_median_percent"),
        row.text("deviation"));
  }
}
