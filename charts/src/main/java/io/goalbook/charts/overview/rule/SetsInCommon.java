package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.habit.CopiedSet;
import io.goalbook.charts.figure.Figures.Chapter;
import java.util.ArrayList;
import java.util.List;

/** Projects whose indicators another county has, too. */
final class SetsInCommon implements ObservationRule {
  @Override
  public String name() {
    return "指标雷同";
  }

  @Override
  public String method() {
    return "指标名称和指标值与外县某一项目全部或大部分相同的项目有几个；不判断谁在先，通用模板不计。" + "得分：40 加上这些项目占全部项目的百分数，不超过 90。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      List<CopiedSet> sets =
          Evidence.of(chapter, evidence.statistics().habits().copiedSets(), CopiedSet::place);
      long identical = count(sets, "identical");
      long overlap = count(sets, "overlap");
      if (identical + overlap > 0) {
        clauses.add(clause(chapter, identical, overlap));
      }
    }
    return SideBySide.of(Topic.HABITS, "指标雷同：", clauses, "建议结合本地实际逐项核对。");
  }

  private static Clause clause(Chapter chapter, long identical, long overlap) {
    int projects = chapter.facts().projects();
    return new Clause(
        "%s %d 个项目中，与外县项目的指标%s%s%s"
            .formatted(
                chapter.facts().scope().label(),
                projects,
                part("全部相同", identical),
                identical > 0 && overlap > 0 ? "、" : "",
                part("大部分相同", overlap)),
        Math.min(90, 40 + Phrases.share(identical + overlap, projects)));
  }

  private static String part(String how, long projects) {
    return projects == 0 ? "" : how + "的 " + projects + " 个";
  }

  private static long count(List<CopiedSet> sets, String kind) {
    return sets.stream()
        .filter(set -> set.kind().equals(kind))
        .map(CopiedSet::projectId)
        .distinct()
        .count();
  }
}
