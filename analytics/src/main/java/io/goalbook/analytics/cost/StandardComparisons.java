package io.goalbook.analytics.cost;

import io.goalbook.analytics.cost.StandardComparison.Against;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Each county against its province's own standards: see {@code StandardComparisons.md}. Builds on
 * the values of {@link CostStandardSummaries}.
 */
public final class StandardComparisons implements Statistic<StandardComparison> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(StandardComparisons.class, "standard-comparison.sql"));

  @Override
  public String table() {
    return "standard_comparison";
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
  public StandardComparison read(Row row) throws SQLException {
    return new StandardComparison(
        CostStandards.kind(row),
        row.place(),
        row.optionalDecimal("yuan"),
        row.flag("differs"),
        row.text("outcome"),
        against(row));
  }

  private static Optional<Against> against(Row row) throws SQLException {
    Optional<String> documents = row.optionalText("document_numbers");
    return documents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Against(
                row.text("compared_period"),
                row.flag("period_assumed"),
                row.optionalDecimal("low_yuan"),
                row.optionalDecimal("high_yuan"),
                row.optionalDecimal("standard_low_yuan"),
                row.optionalDecimal("standard_high_yuan"),
                row.optionalDecimal("difference_yuan"),
                documents.get()));
  }
}
