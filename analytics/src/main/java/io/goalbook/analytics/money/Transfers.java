package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** Split and unsplit money of each transfer: see {@code Transfers.md}. */
public final class Transfers implements Statistic<Transfer> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(Transfers.class, "transfers.sql"));

  @Override
  public String table() {
    return "transfers";
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
  public Transfer read(Row row) throws SQLException {
    return new Transfer(
        row.text("document_number"),
        row.optionalText("name"),
        row.text("source_level"),
        row.optionalText("kind"),
        row.place(),
        row.count("counties"),
        row.optionalDecimal("allotted_yuan"),
        row.count("projects"),
        row.count("projects_without_budget"),
        row.decimal("split_yuan"),
        row.optionalDecimal("unsplit_yuan"),
        row.optionalDecimal("split_percent"),
        row.text("outcome"));
  }
}
