package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import java.sql.SQLException;
import java.util.List;

/** What kind of fund the goals are about: see {@code MoneyByFund.md}. */
public final class MoneyByFund implements Statistic<FundMoney> {
  private static final List<SqlScript> SCRIPTS =
      List.of(SqlScript.beside(MoneyByFund.class, "money-by-fund.sql"));

  @Override
  public String table() {
    return "money_by_fund";
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
  public FundMoney read(Row row) throws SQLException {
    return new FundMoney(row.place(), row.text("budget_kind"), row.text("fund"), MoneySum.of(row));
  }
}
