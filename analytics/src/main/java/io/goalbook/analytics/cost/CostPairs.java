package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** 分项测算的配对: which quantity each cost total is divided by, see {@code CostPairs.md}. */
public final class CostPairs implements Statistic<CostPair> {
  private static final List<SqlScript> SCRIPTS =
      Stream.of("amounts.sql", "phrases.sql", "cost-pairs.sql")
          .map(file -> SqlScript.beside(CostPairs.class, file))
          .toList();

  @Override
  public String table() {
    return "cost_pairs";
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public CostPair read(Row row) throws SQLException {
    return new CostPair(
        row.text("project_id"),
        row.text("indicator_id"),
        row.place(),
        row.text("cost_name"),
        row.decimal("cost_yuan"),
        row.text("phrase"),
        row.count("candidates"),
        row.optionalText("candidate_names"),
        row.optionalText("candidate_indicator_ids"),
        row.optionalText("quantity_indicator_id"),
        row.optionalText("certainty"),
        row.text("outcome"),
        row.text("location"));
  }
}
