package io.goalbook.analytics.cost;

import io.goalbook.analytics.cost.Spread.Fences;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The distribution of each kind over the counties of a province: see {@code
 * CostStandardSummaries.md}.
 */
public final class CostStandardSummaries implements Statistic<CostStandardSummary> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(CostStandardSummaries.class, "county-values.sql"),
          SqlScript.beside(CostStandardSummaries.class, "cost-standard-summaries.sql"));

  @Override
  public String table() {
    return "cost_standard_summary";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("cost_standards");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public CostStandardSummary read(Row row) throws SQLException {
    return new CostStandardSummary(
        CostStandards.kind(row),
        row.optionalText("province"),
        row.optionalInt("fiscal_year"),
        row.count("counties"),
        row.count("rows"),
        row.count("bounds"),
        quartiles(row),
        spread(row));
  }

  private static Optional<Quartiles> quartiles(Row row) throws SQLException {
    Optional<BigDecimal> min = row.optionalDecimal("min_yuan");
    return min.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quartiles(
                min.get(),
                row.decimal("p25_yuan"),
                row.decimal("median_yuan"),
                row.decimal("p75_yuan"),
                row.decimal("max_yuan")));
  }

  private static Optional<Spread> spread(Row row) throws SQLException {
    Optional<BigDecimal> mad = row.optionalDecimal("mad_yuan");
    return mad.isEmpty() ? Optional.empty() : Optional.of(new Spread(mad.get(), fences(row)));
  }

  private static Optional<Fences> fences(Row row) throws SQLException {
    Optional<BigDecimal> low = row.optionalDecimal("low_fence");
    Optional<BigDecimal> high = row.optionalDecimal("high_fence");
    return low.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fences(low.get(), high.get()));
  }
}
