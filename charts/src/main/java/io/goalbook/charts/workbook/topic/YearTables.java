package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.change.ChangeByCounty;
import io.goalbook.analytics.change.ProjectChange;
import io.goalbook.analytics.change.TargetChange;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.statistic.Material;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The tables of what changed from year to year. */
record YearTables(Material material) {
  private static final String NONE = "没有数据：没有一个县有两个年度的项目。";

  Section<ChangeByCounty> counties(List<ChangeByCounty> rows) {
    return new Section<>(
        "一、各县",
        "changes_by_county",
        TopicColumns.placed(
            ChangeByCounty::place,
            Column.year("对比年度", (ChangeByCounty row) -> OptionalInt.of(row.earlierYear())),
            Column.<ChangeByCounty>integer("项目", 10, ChangeByCounty::projects)
                .leadingTo(row -> TopicColumns.projects(material.details(), row.place())),
            Column.integer("对比年度项目", 10, ChangeByCounty::earlierProjects),
            Column.integer("延续", 8, ChangeByCounty::continuedProjects),
            Column.integer("新增", 8, ChangeByCounty::newProjects),
            Column.integer("不再有", 8, ChangeByCounty::goneProjects),
            Column.integer("无法对应", 10, ChangeByCounty::ambiguousProjects),
            Column.integer("预算有变化", 10, ChangeByCounty::budgetsChanged),
            Column.percent("指标值未变占比", 12, ChangeByCounty::unchangedPercent),
            Column.integer("标准有变化（处）", 12, ChangeByCounty::standardsChanged),
            Column.integer("满意度目标有变化（处）", 14, ChangeByCounty::satisfactionChanged),
            Column.integer("指标值降低（处）", 12, ChangeByCounty::weakenedTargets)),
        rows,
        NONE);
  }

  Section<ProjectChange> projects(List<ProjectChange> rows) {
    return new Section<>(
        "二、项目",
        "project_changes",
        TopicColumns.placed(
            ProjectChange::place,
            Column.year("对比年度", (ProjectChange row) -> OptionalInt.of(row.earlierYear())),
            Column.text("结果", 10, row -> TopicWords.project(row.outcome())),
            Column.optional("项目", 30, ProjectChange::projectName),
            Column.optional("单位", 18, ProjectChange::implementingUnit),
            Column.optional("对应依据", 18, row -> row.matchedBy().map(TopicWords::matchedBy)),
            Column.<ProjectChange>yuan("年度预算（元）", 16, ProjectChange::budgetYuan)
                .leadingTo(row -> row.projectId().flatMap(material.details()::project)),
            Column.<ProjectChange>yuan("对比年度预算（元）", 16, ProjectChange::earlierBudgetYuan)
                .leadingTo(row -> row.earlierProjectId().flatMap(material.details()::project)),
            Column.percent("预算变化", 10, ProjectChange::budgetChangePercent),
            count("指标", ProjectChange::indicators),
            count("对比年度指标", ProjectChange::earlierIndicators),
            Column.percent("指标值未变占比", 12, ProjectChange::unchangedPercent),
            count("指标值降低", ProjectChange::weakenedTargets),
            Column.text("位置", 18, ProjectChange::location)),
        rows,
        NONE);
  }

  private static Column<ProjectChange> count(
      String header, Function<ProjectChange, OptionalInt> value) {
    return Column.number(
        header,
        10,
        row -> {
          OptionalInt count = value.apply(row);
          return count.isPresent()
              ? Optional.of(BigDecimal.valueOf(count.getAsInt()))
              : Optional.empty();
        });
  }

  Section<TargetChange> targets(List<TargetChange> rows) {
    return new Section<>(
        "三、标准和指标值",
        "target_changes",
        TopicColumns.placed(
            TargetChange::place,
            Column.year("对比年度", (TargetChange row) -> OptionalInt.of(row.earlierYear())),
            Column.text("种类", 14, row -> TopicWords.target(row.kind())),
            Column.text("变化", 10, row -> TopicWords.direction(row.change())),
            Column.text("指标", 30, TargetChange::name),
            Column.<TargetChange>text("指标值", 18, TargetChange::rawValue)
                .leadingTo(row -> indicator(row.indicatorId(), row.projectId())),
            Column.<TargetChange>text("对比年度指标值", 18, TargetChange::earlierRawValue)
                .leadingTo(row -> indicator(row.earlierIndicatorId(), row.earlierProjectId())),
            Column.percent("变化幅度", 10, TargetChange::changePercent),
            Column.text("说明", 12, row -> TopicWords.yes(row.weakened(), "指标值降低")),
            Column.text("位置", 18, TargetChange::location)),
        rows,
        "没有数据：没有两个年度之间改变的标准和满意度目标，也没有降低的指标值。");
  }

  private Optional<String> indicator(String indicatorId, String projectId) {
    return material
        .details()
        .indicator(indicatorId)
        .or(() -> material.details().project(projectId));
  }
}
