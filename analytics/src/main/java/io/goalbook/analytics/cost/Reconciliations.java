package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** 测算核对: see {@code Reconciliations.md}. Builds on the rates of {@link CostStandards}. */
public final class Reconciliations implements Statistic<Reconciliation> {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(Reconciliations.class, "several-rates.sql"),
          SqlScript.beside(Reconciliations.class, "reconciliations.sql"));

  @Override
  public String table() {
    return "reconciliation";
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
  public Reconciliation read(Row row) throws SQLException {
    return new Reconciliation(
        row.text("project_id"),
        row.place(),
        row.text("kind"),
        row.optionalDecimal("rate_yuan"),
        row.optionalDecimal("quantity"),
        row.decimal("need_yuan"),
        row.decimal("budget_yuan"),
        row.decimal("ratio_percent"),
        row.text("outcome"),
        row.optionalText("reason"),
        row.optionalText("rate_object"),
        row.optionalText("quantity_object"),
        row.text("location"));
  }
}
