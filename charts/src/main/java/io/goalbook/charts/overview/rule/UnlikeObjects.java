package io.goalbook.charts.overview.rule;

import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A rate for some people times the number of others: whom must one ask about? */
final class UnlikeObjects implements ObservationRule {
  @Override
  public String name() {
    return "标准与数量对象不同";
  }

  @Override
  public String method() {
    return "同省同年不足 5 个县时，列出标准与数量的对象不同、测算数与预算相差最远的项目，提请先核实数量；"
        + "更多的县只在“测算核对”中计数。得分：测算数与预算相差的百分数，20 至 90。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Observation> found = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      if (!Evidence.hasEnoughCounties(chapter)) {
        Evidence.of(chapter, evidence.differentObjects(), DifferentObjects::place).stream()
            .limit(1)
            .forEach(project -> found.add(sentence(chapter, project)));
      }
    }
    return found;
  }

  private static Observation sentence(Chapter chapter, DifferentObjects project) {
    String text =
        "%s预算 %s；按%s %s、%s%s测算为 %s（%s）。两项指标对象不同，请先核实%s%s。"
            .formatted(
                project.label(Evidence.county(chapter, project.place())),
                Numbers.money(project.budgetYuan()),
                project.rateObject(),
                Phrases.rate(project.rateYuan(), project.per()),
                project.quantityObject(),
                quantity(project),
                Numbers.money(project.needYuan()),
                Phrases.percent(project.ratioPercent()),
                project.rateObject(),
                project.unit().orElse("人").equals("人") ? "人数" : "数量");
    int distance = project.ratioPercent().subtract(new BigDecimal(100)).abs().intValue();
    return new Observation(Topic.RECONCILIATION, text, Math.max(20, Math.min(90, distance)));
  }

  private static String quantity(DifferentObjects project) {
    String sign = project.comparator().map(Phrases::sign).orElse("");
    return (sign.isEmpty() ? " " : sign)
        + Phrases.number(project.quantity())
        + " "
        + project.unit().orElse("人");
  }
}
