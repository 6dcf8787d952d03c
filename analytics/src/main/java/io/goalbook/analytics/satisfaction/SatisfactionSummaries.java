package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How high the targets are, county by county and over the counties: see {@code
 * SatisfactionSummaries.md}. Builds on {@link SatisfactionTargets}.
 */
public final class SatisfactionSummaries implements Statistic<SatisfactionSummary> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(SatisfactionSummaries.class, "satisfaction-summaries.sql"));

  @Override
  public String table() {
    return "satisfaction_summary";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("satisfaction_targets");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public SatisfactionSummary read(Row row) throws SQLException {
    return new SatisfactionSummary(
        row.place(), row.count("counties"), row.count("n"), distribution(row));
  }

  private static Optional<Distribution> distribution(Row row) throws SQLException {
    Optional<BigDecimal> min = row.optionalDecimal("min_percent");
    return min.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Distribution(
                min.get(),
                row.decimal("p25_percent"),
                row.decimal("median_percent"),
                row.decimal("p75_percent"),
                row.decimal("max_percent"),
                row.decimal("mean_percent")));
  }
}
