package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** Whose money the goals are about: see {@code MoneyBySource.md}. */
public final class MoneyBySource implements Statistic<SourceMoney> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(MoneyBySource.class, "money-by-source.sql"));

  @Override
  public String table() {
    return "money_by_source";
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
  public SourceMoney read(Row row) throws SQLException {
    return new SourceMoney(row.place(), row.text("source_level"), MoneySum.of(row));
  }
}
