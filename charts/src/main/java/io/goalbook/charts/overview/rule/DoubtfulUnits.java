package io.goalbook.charts.overview.rule;

import io.goalbook.charts.figure.Figures.Chapter;
import java.util.ArrayList;
import java.util.List;

/** Budgets in a doubtful unit: every sum rests on them. */
final class DoubtfulUnits implements ObservationRule {
  @Override
  public String name() {
    return "金额单位疑误";
  }

  @Override
  public String method() {
    return "预算金额疑似元、万元错填的项目有几个，涉及几个县；核实前合计数请谨慎使用。得分：95。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      evidence.unitErrors().stream()
          .filter(errors -> errors.scope().equals(chapter.facts().scope()))
          .forEach(errors -> clauses.add(clause(errors)));
    }
    return SideBySide.of(Topic.PROCESSING, "", clauses, "预算金额疑似元、万元错填，请先核实；核实前合计数请谨慎使用。");
  }

  private static Clause clause(UnitErrors errors) {
    return new Clause(
        "%s %d 个县的 %d 个项目".formatted(errors.scope().label(), errors.counties(), errors.projects()),
        95);
  }
}
