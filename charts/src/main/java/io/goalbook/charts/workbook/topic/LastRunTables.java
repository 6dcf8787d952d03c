package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.revision.DocumentRevision;
import io.goalbook.analytics.revision.FigureRevision;
import io.goalbook.analytics.revision.KeyFigure;
import io.goalbook.analytics.revision.ProjectRevision;
import io.goalbook.analytics.revision.VersionChange;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.charts.workbook.statistic.Material;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of what changed since the last run. */
record LastRunTables(Material material) {
  private static final String NONE = "没有变化。";

  Section<FigureRevision> figures(List<FigureRevision> rows) {
    return new Section<>(
        "一、主要数字的变化",
        "figures_since_last_run",
        TopicColumns.placed(
            FigureRevision::place,
            Column.text("数字", 20, row -> TopicWords.figure(row.figure())),
            Column.text("对象", 34, row -> TopicWords.subject(row.subject())),
            Column.number("本次", 16, FigureRevision::value),
            Column.number("上次", 16, FigureRevision::earlierValue),
            Column.number("变化", 16, FigureRevision::change),
            Column.text("原因", 22, row -> TopicWords.cause(row.cause()))),
        rows.stream().filter(row -> TopicColumns.isShown(row.place())).toList(),
        NONE);
  }

  Section<DocumentRevision> documents(List<DocumentRevision> rows) {
    return new Section<>(
        "二、文件的变化",
        "documents_since_last_run",
        TopicColumns.placed(
            DocumentRevision::place,
            Column.text("变化", 18, row -> TopicWords.project(row.outcome())),
            Column.text("原因", 22, row -> TopicWords.cause(row.cause())),
            Column.optional("文件", 44, row -> row.path().or(row::earlierPath)),
            Column.optional("本次读取", 12, row -> row.status().map(Wordings::status)),
            Column.optional("上次读取", 12, row -> row.earlierStatus().map(Wordings::status)),
            Column.number("本次目标表", 10, row -> number(row.goalTables())),
            Column.number("上次目标表", 10, row -> number(row.earlierGoalTables())),
            Column.number("本次指标", 10, row -> number(row.indicators())),
            Column.number("上次指标", 10, row -> number(row.earlierIndicators()))),
        rows,
        NONE);
  }

  Section<ProjectRevision> projects(List<ProjectRevision> rows) {
    return new Section<>(
        "三、项目的变化",
        "projects_since_last_run",
        TopicColumns.placed(
            ProjectRevision::place,
            Column.text("变化", 12, row -> TopicWords.project(row.outcome())),
            Column.text("原因", 22, row -> TopicWords.cause(row.cause())),
            Column.optional("项目", 30, ProjectRevision::projectName),
            Column.<ProjectRevision>yuan("本次预算（元）", 16, ProjectRevision::budgetYuan)
                .leadingTo(row -> row.projectId().flatMap(material.details()::project)),
            Column.yuan("上次预算（元）", 16, ProjectRevision::earlierBudgetYuan),
            Column.number("本次指标", 10, row -> number(row.indicators())),
            Column.number("上次指标", 10, row -> number(row.earlierIndicators())),
            Column.text("说明", 16, row -> TopicWords.yes(row.contentsDiffer(), "指标内容有变")),
            Column.text("位置", 18, ProjectRevision::location)),
        rows,
        NONE);
  }

  Section<VersionChange> versions(List<VersionChange> rows) {
    return new Section<>(
        "四、词表、更正和程序",
        "versions_since_last_run",
        List.of(
            Column.text("对象", 20, row -> TopicWords.version(row.what())),
            Column.optional("本次", 30, VersionChange::version),
            Column.optional("上次", 30, VersionChange::earlierVersion),
            Column.text("变化", 10, row -> row.changed() ? "有变化" : "未变")),
        rows,
        "没有上次可比。");
  }

  Section<KeyFigure> keyFigures(List<KeyFigure> rows) {
    return new Section<>(
        "五、本次主要数字",
        "key_figures",
        TopicColumns.placed(
            KeyFigure::place,
            Column.text("数字", 20, row -> TopicWords.figure(row.figure())),
            Column.text("对象", 34, row -> TopicWords.subject(row.subject())),
            Column.<KeyFigure>number("数值", 18, row -> Optional.of(row.value()))
                .leadingTo(row -> TopicColumns.projects(material.details(), row.place()))),
        rows.stream().filter(row -> TopicColumns.isShown(row.place())).toList(),
        "没有数据：没有读出计入统计的项目。");
  }

  private static Optional<BigDecimal> number(OptionalInt count) {
    return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
  }
}
