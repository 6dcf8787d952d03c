package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.habit.SpendingTemplate;
import io.goalbook.charts.figure.Figures.Chapter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One spending plan for all projects. */
final class SameSpendingPlan implements ObservationRule {
  private static final int COMMON_PERCENT = 80;
  private static final int ENOUGH_PROJECTS = 5;

  @Override
  public String name() {
    return "支出计划雷同";
  }

  @Override
  public String method() {
    return "同省同年 80% 以上的项目（至少 5 个）填报同一资金支出计划的，属普遍性问题。得分：这些项目所占的百分数减 30。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    Alike alike = new Alike();
    for (Chapter chapter : evidence.chapters()) {
      commonest(chapter, evidence).ifPresent(plan -> alike.add(chapter, points(plan), score(plan)));
    }
    return SideBySide.of(Topic.HABITS, "资金支出计划：", alike.clauses(), "属普遍性问题，建议按项目实际进度编制。");
  }

  private static Optional<SpendingTemplate> commonest(Chapter chapter, Evidence evidence) {
    return Evidence.of(
            chapter, evidence.statistics().habits().spendingTemplates(), SpendingTemplate::place)
        .stream()
        .filter(plan -> plan.place().county().isEmpty())
        .filter(plan -> plan.projects() >= ENOUGH_PROJECTS)
        .filter(plan -> plan.sharePercent().intValue() > COMMON_PERCENT)
        .max(Comparator.comparing(SpendingTemplate::projects));
  }

  private static String points(SpendingTemplate plan) {
    return "80 % 以上的项目各时点累计同为 " + plan.plan().replace("/", "、") + " %";
  }

  private static int score(SpendingTemplate plan) {
    return plan.sharePercent().intValue() - 30;
  }
}
