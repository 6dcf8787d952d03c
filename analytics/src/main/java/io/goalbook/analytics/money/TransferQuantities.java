package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * County quantities beside what the region promised: see {@code TransferQuantities.md}. Builds on
 * {@link Transfers}.
 */
public final class TransferQuantities implements Statistic<TransferQuantity> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(TransferQuantities.class, "transfer-quantities.sql"));

  private static final SqlScript CONDITION =
      SqlScript.beside(TransferQuantities.class, "has-promises.sql");

  @Override
  public String table() {
    return "transfer_quantities";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("project_kinds");
  }

  @Override
  public Optional<SqlScript> condition() {
    return Optional.of(CONDITION);
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  @Override
  public TransferQuantity read(Row row) throws SQLException {
    return new TransferQuantity(
        row.text("document_number"),
        row.text("basis"),
        row.place(),
        row.text("name"),
        row.text("comparator"),
        row.decimal("promised"),
        row.text("unit"),
        row.count("counties"),
        row.count("projects"),
        row.count("upper_bounds"),
        row.optionalDecimal("quantity"),
        row.optionalDecimal("percent"),
        row.text("outcome"),
        row.optionalText("note"),
        row.optionalText("location"));
  }
}
