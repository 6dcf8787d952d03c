package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.Truth.DepartmentGoals;
import io.goalbook.ingest.corpus.Truth.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The goals of the whole department in prose, as they stand before the project tables. */
final class DepartmentPart {
  private static final String NUMERALS = "一二三四五六七八九十";

  private DepartmentPart() {}

  static List<Line> lines(DepartmentGoals goals) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("第一部分"));
    lines.add(Line.of("部门整体绩效目标"));
    lines.add(new Line("一、总体绩效目标", true));
    lines.add(Line.of(goals.overall()));
    lines.add(new Line("二、分项绩效目标", true));
    goals.subGoals().forEach(goal -> lines.addAll(subGoal(goal)));
    lines.add(new Line("三、工作保障措施", true));
    for (int index = 0; index < goals.safeguards().size(); index++) {
      String title = goals.safeguards().get(index);
      lines.add(Line.of("（%c）%s。按规定落实各项工作。".formatted(NUMERALS.charAt(index), title)));
    }
    return lines;
  }

  private static List<Line> subGoal(SubGoal goal) {
    String indicators =
        goal.indicators().stream()
            .map(indicator -> indicator.name() + " " + indicator.rawValue())
            .collect(Collectors.joining("；"));
    return List.of(
        Line.of(goal.number() + goal.title() + "。"),
        Line.of("绩效目标：" + goal.text()),
        Line.of("绩效指标：" + indicators + "。"));
  }
}
