package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How many budgets their own rates and quantities explain. */
final class BudgetsExplained implements ObservationRule {
  @Override
  public String name() {
    return "测算核对";
  }

  @Override
  public String method() {
    return "可核对的项目（标准×数量或分项成本合计，与预算比较）中相符、测算不足、测算需求超出预算、对象不同暂不可比的各有几个，"
        + "需求超出预算的合计多少；同省同年 5 个县以上才列。得分：不相符的项目占可核对项目的百分数。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      List<Reconciliation> rows =
          Evidence.of(chapter, evidence.statistics().reconciliation(), Reconciliation::place);
      if (Evidence.hasEnoughCounties(chapter) && !rows.isEmpty()) {
        clauses.add(clause(chapter, rows));
      }
    }
    return SideBySide.of(Topic.RECONCILIATION, "测算核对：", clauses, "");
  }

  private static Clause clause(Chapter chapter, List<Reconciliation> rows) {
    long fits = count(rows, "fits");
    long above = count(rows, "above_budget");
    String text =
        chapter.facts().scope().label()
            + "可核对的 "
            + rows.size()
            + " 个项目中"
            + part("相符", fits)
            + part("测算不足", count(rows, "unexplained"))
            + part("测算需求超出预算", above)
            + (above > 0 ? "（合计超出 " + Numbers.money(excess(rows)) + "）" : "")
            + part("对象或计时不同、暂不可比", count(rows, "not_comparable"));
    return new Clause(text.replaceFirst("、", ""), Phrases.share(rows.size() - fits, rows.size()));
  }

  private static String part(String outcome, long projects) {
    return projects == 0 ? "" : "、" + outcome + " " + projects + " 个";
  }

  private static long count(List<Reconciliation> rows, String outcome) {
    return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }

  private static BigDecimal excess(List<Reconciliation> rows) {
    return rows.stream()
        .filter(row -> row.outcome().equals("above_budget"))
        .map(row -> row.needYuan().subtract(row.budgetYuan()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
