package io.goalbook.charts.overview.rule;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project with at least half of its county's budgets.
 *
 * @param place whose it is
 * @param name without the document number
 * @param budgetYuan its annual budget in yuan
 * @param countyProjects how many projects the county has
 * @param sharePercent of the county's budgets
 * @param reckoned what of it the table's own figures explain; empty when they explain nothing
 */
record MainProject(
    Place place,
    String name,
    BigDecimal budgetYuan,
    int countyProjects,
    BigDecimal sharePercent,
    Optional<Reckoned> reckoned) {

  /**
   * What the table's own figures need.
   *
   * @param rate the rate with its quantity; empty for the sum of item costs
   * @param needYuan in yuan
   * @param percent of the budget
   * @param outcome as in the table {@code reconciliation}
   */
  record Reckoned(Optional<Rate> rate, BigDecimal needYuan, BigDecimal percent, String outcome) {}

  /**
   * A rate and how many times it is paid.
   *
   * @param benefit what it is for; empty when that is not known
   * @param yuan in yuan
   * @param per the basis' code; a person when it is not known
   * @param quantity how many
   */
  record Rate(Optional<String> benefit, BigDecimal yuan, String per, BigDecimal quantity) {}

  static MainProject of(SqlRow row) {
    return new MainProject(
        FactPlace.of(row),
        row.word("name"),
        row.number("budget_yuan").orElse(BigDecimal.ZERO),
        row.integer("county_projects"),
        row.number("share_percent").orElse(BigDecimal.ZERO),
        row.number("need_yuan").map(need -> reckoned(row, need)));
  }

  private static Reckoned reckoned(SqlRow row, BigDecimal need) {
    return new Reckoned(
        row.number("rate_yuan")
            .flatMap(yuan -> row.number("quantity").map(n -> rate(row, yuan, n))),
        need,
        row.number("ratio_percent").orElse(BigDecimal.ZERO),
        row.word("outcome"));
  }

  private static Rate rate(SqlRow row, BigDecimal yuan, BigDecimal quantity) {
    return new Rate(row.text("benefit"), yuan, row.text("per").orElse("person"), quantity);
  }
}
