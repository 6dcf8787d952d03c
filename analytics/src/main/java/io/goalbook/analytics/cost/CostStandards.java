package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * 人均成本标准 of four origins, one row for each basis: see {@code CostStandards.md}. Builds on the
 * amounts and pairs of {@link CostPairs}.
 */
public final class CostStandards implements Statistic<CostStandard> {
  private static final List<SqlScript> SCRIPTS =
      Stream.of(
              "declared.sql",
              "derived.sql",
              "narrative.sql",
              "implied.sql",
              "benefits.sql",
              "text-benefits.sql",
              "purposes.sql",
              "text-benefits.sql",
              "base-benefits.sql",
              "one-purpose.sql",
              "rate-pairs.sql")
          .map(file -> SqlScript.beside(CostStandards.class, file))
          .toList();

  private static final SqlScript ROWS = SqlScript.beside(CostStandards.class, "cost-standards.sql");

  @Override
  public String table() {
    return "cost_standards";
  }

  @Override
  public List<String> buildsOn() {
    return List.of("cost_pairs");
  }

  @Override
  public List<SqlScript> scripts() {
    return SCRIPTS;
  }

  /** Groups what is in no benefit before the rows are written: likeness is no matter of SQL. */
  @Override
  public void fill(Connection connection) throws SQLException {
    Statistic.super.fill(connection);
    new ProposedGroups(connection).create();
    ROWS.run(connection);
  }

  @Override
  public CostStandard read(Row row) throws SQLException {
    return new CostStandard(
        row.text("cost_standard_id"),
        kind(row),
        row.text("project_id"),
        row.optionalText("indicator_id"),
        row.optionalText("quantity_indicator_id"),
        row.optionalText("pair_certainty"),
        row.optionalText("proposed_group"),
        row.place(),
        row.decimal("yuan"),
        row.text("comparator"),
        row.flag("exact"),
        row.flag("confirmed_by_budget"),
        row.text("period_basis"),
        row.optionalDecimal("yuan_per_year"),
        row.text("quotation"),
        row.text("location"));
  }

  /** The six columns of a kind, which all tables of cost standards carry. */
  static CostKind kind(Row row) throws SQLException {
    return new CostKind(
        row.text("benefit"),
        row.text("sub_kind"),
        row.text("payee"),
        row.text("origin"),
        row.text("per"),
        row.text("period"));
  }
}
