package io.goalbook.analytics.money;

import io.goalbook.analytics.table.Row;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Projects and their money.
 *
 * @param counties in how many counties
 * @param projects how many
 * @param projectsWithoutBudget how many of them do not say their budget
 * @param budgetYuan the sum of the others' annual budgets in yuan
 * @param sharePercent of all budgets of the place and year; empty when these are nothing
 */
public record MoneySum(
    int counties,
    int projects,
    int projectsWithoutBudget,
    BigDecimal budgetYuan,
    Optional<BigDecimal> sharePercent) {

  static MoneySum of(Row row) throws SQLException {
    return new MoneySum(
        row.count("counties"),
        row.count("projects"),
        row.count("projects_without_budget"),
        row.decimal("budget_yuan"),
        row.optionalDecimal("share_percent"));
  }
}
