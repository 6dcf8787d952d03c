package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/**
 * How many counties agree with their province's standards: see {@code
 * StandardComparisonSummaries.md}. Builds on {@link StandardComparisons}.
 */
public final class StandardComparisonSummaries implements Statistic<StandardComparisonSummary> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(StandardComparisonSummaries.class, "standard-comparison-summary.sql"));

  @Override
  public String table() {
    return "standard_comparison_summary";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("standard_comparison");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public StandardComparisonSummary read(Row row) throws SQLException {
    return new StandardComparisonSummary(
        CostStandards.kind(row),
        row.optionalText("province"),
        row.optionalInt("fiscal_year"),
        row.count("counties"),
        row.count("matching"),
        row.count("below"),
        row.count("above"),
        row.count("undecided"),
        row.count("without_standard"));
  }
}
