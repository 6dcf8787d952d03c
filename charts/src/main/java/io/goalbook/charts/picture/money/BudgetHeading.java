package io.goalbook.charts.picture.money;

import io.goalbook.charts.figure.BudgetFigure;
import io.goalbook.charts.figure.BudgetRow;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The words around a picture of budgets. */
final class BudgetHeading {
  private final BudgetFigure figure;

  private BudgetHeading(BudgetFigure figure) {
    this.figure = figure;
  }

  static Heading of(BudgetFigure figure, Extremes<BudgetRow> shown, LocalDate dataDate) {
    BudgetHeading words = new BudgetHeading(figure);
    return new Heading(
        words.title(),
        words.subtitle(shown),
        List.of(),
        List.of("只是所读绩效目标表的预算之和，不是各县的全部预算"),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    BigDecimal sum =
        figure.counties().stream()
            .map(BudgetRow::budgetYuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return figure.facts().scope().label()
        + " "
        + Numbers.count(figure.counties().size())
        + " 个县 "
        + Numbers.count(projects())
        + " 个项目：目标表所列预算合计 "
        + Numbers.wanYuan(sum)
        + " 万元"
        + range();
  }

  private String range() {
    List<BigDecimal> sums =
        figure.counties().stream()
            .map(BudgetRow::budgetYuan)
            .sorted(Comparator.naturalOrder())
            .toList();
    return sums.size() < 2
        ? ""
        : "，各县 "
            + Numbers.wanYuan(sums.get(0))
            + "–"
            + Numbers.wanYuan(sums.get(sums.size() - 1))
            + " 万元";
  }

  private String subtitle(Extremes<BudgetRow> shown) {
    int without = figure.counties().stream().mapToInt(BudgetRow::projectsWithoutBudget).sum();
    return "单位：万元，年度预算；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(figure.counties().size())
        + " 个县、"
        + Numbers.count(projects())
        + " 个项目"
        + (without == 0 ? "" : "（" + Numbers.count(without) + " 个未读出预算，不计）")
        + shown.wording("合计");
  }

  private int projects() {
    return figure.counties().stream().mapToInt(BudgetRow::projects).sum();
  }
}
