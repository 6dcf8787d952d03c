package io.goalbook.charts.figure;

import io.goalbook.analytics.money.MoneySum;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * The money of one county: a bar of the picture.
 *
 * @param place the county
 * @param projects how many projects
 * @param projectsWithoutBudget how many of them do not say their budget
 * @param budgetYuan the sum of the others' annual budgets in yuan
 */
public record BudgetRow(
    Place place, int projects, int projectsWithoutBudget, BigDecimal budgetYuan) {

  /** The sum of a county's money from all sources: a project has one source. */
  static BudgetRow of(Place place, List<SourceMoney> sources) {
    List<MoneySum> sums = sources.stream().map(SourceMoney::sum).toList();
    return new BudgetRow(
        place,
        sums.stream().mapToInt(MoneySum::projects).sum(),
        sums.stream().mapToInt(MoneySum::projectsWithoutBudget).sum(),
        sums.stream().map(MoneySum::budgetYuan).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
