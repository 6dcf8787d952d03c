package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.habit.CommonIndicator;
import io.goalbook.analytics.habit.CopiedIndicator;
import io.goalbook.analytics.habit.CopiedSet;
import io.goalbook.analytics.habit.SmallProject;
import io.goalbook.analytics.habit.SpendingTemplate;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.statistic.Material;
import java.util.List;
import java.util.Optional;

/** The tables of habits. */
record HabitTables(Material material) {

  Section<SpendingTemplate> plans(List<SpendingTemplate> rows) {
    return new Section<>(
        "一、支出计划",
        "spending_templates",
        TopicColumns.placed(
            SpendingTemplate::place,
            Column.text("支出计划（累计%）", 18, SpendingTemplate::plan),
            Column.integer("采用的项目", 10, SpendingTemplate::projects),
            Column.<SpendingTemplate>integer("有支出计划的项目", 12, SpendingTemplate::projectsWithPlan)
                .leadingTo(row -> TopicColumns.projects(material.details(), row.place())),
            Column.percent("占有支出计划的项目", 12, row -> Optional.of(row.sharePercent())),
            Column.integer("采用的县", 10, SpendingTemplate::counties),
            Column.integer("有支出计划的县", 12, SpendingTemplate::countiesWithPlan),
            Column.text("说明", 16, HabitTables::template)),
        rows,
        "没有数据：没有读出支出计划。");
  }

  private static String template(SpendingTemplate row) {
    return TopicWords.yes(row.template(), row.place().county().isEmpty() ? "普遍性问题" : "统一套用");
  }

  Section<CopiedIndicator> copies(List<CopiedIndicator> rows) {
    return new Section<>(
        "二、相同的指标",
        "copied_indicators",
        TopicColumns.placed(
            CopiedIndicator::place,
            Column.text("范围", 14, row -> row.place().county().isPresent() ? "县内各项目" : "全省各县"),
            Column.text("指标", 30, CopiedIndicator::name),
            Column.text("指标值", 16, CopiedIndicator::value),
            Column.integer("有它的项目", 10, CopiedIndicator::projects),
            Column.integer("有它的县", 10, CopiedIndicator::counties),
            Column.integer("参加比较的县", 10, CopiedIndicator::countiesCompared),
            Column.text("说明", 14, row -> TopicWords.yes(row.common(), "普遍性问题"))),
        rows,
        "没有数据：没有相同的指标。");
  }

  Section<CopiedSet> sets(List<CopiedSet> rows) {
    return new Section<>(
        "三、与别县相同的指标组（一个项目一行，列最接近的别县项目）",
        "copied_sets",
        TopicColumns.placed(
            CopiedSet::place,
            Column.text("结果", 14, row -> TopicWords.copy(row.kind())),
            Column.optional("项目", 30, row -> material.names().name(row.projectId())),
            Column.<CopiedSet>integer("参加比较的指标", 10, CopiedSet::pairs)
                .leadingTo(row -> material.details().project(row.projectId())),
            Column.integer("相同的指标", 10, CopiedSet::shared),
            Column.percent("相同占比", 10, row -> Optional.of(row.sharePercent())),
            // Two counties of a province may have one name.
            Column.optional("别县所在地市", 14, CopiedSet::otherCity),
            Column.optional("别县", 16, CopiedSet::otherCounty),
            Column.<CopiedSet>optional(
                    "别县项目", 30, row -> row.otherProjectId().flatMap(material.names()::name))
                .leadingTo(row -> row.otherProjectId().flatMap(material.details()::project)),
            Column.percent("相同占别县指标", 12, CopiedSet::otherSharePercent),
            Column.integer("同一组的县", 10, CopiedSet::counties),
            Column.text("位置", 18, CopiedSet::location)),
        rows,
        "没有数据：没有与别县相同的指标组。");
  }

  Section<CommonIndicator> library(List<CommonIndicator> rows) {
    return new Section<>(
        "四、常用指标",
        "indicator_library",
        List.of(
            Column.text("省份", 18, CommonIndicator::province),
            Column.year("年度", CommonIndicator::fiscalYear),
            Column.text("二级指标", 16, row -> row.level2().orElse("未识别")),
            Column.text("指标", 30, CommonIndicator::cluster),
            Column.integer("写法（种）", 10, CommonIndicator::names),
            Column.integer("指标（条）", 10, CommonIndicator::indicators),
            Column.integer("项目（个）", 10, CommonIndicator::projects),
            Column.integer("县（个）", 10, CommonIndicator::counties),
            Column.integer("参加比较的县", 10, CommonIndicator::countiesCompared),
            Column.percent("定量占比", 10, row -> Optional.of(row.quantifiedPercent())),
            Column.text("常用值", 20, CommonIndicator::usualValue),
            Column.integer("用常用值的县", 10, CommonIndicator::usualValueCounties),
            Column.optional("常用单位", 10, CommonIndicator::usualUnit),
            Column.text("说明", 18, row -> TopicWords.yes(!row.enoughCounties(), "样本不足，仅列示"))),
        rows,
        "没有数据：没有读出计入统计的指标。");
  }

  Section<SmallProject> small(List<SmallProject> rows) {
    return new Section<>(
        "五、小额项目",
        "small_projects",
        TopicColumns.placed(
            SmallProject::place,
            Column.optional("项目", 30, SmallProject::projectName),
            Column.<SmallProject>yuan("年度预算（元）", 16, row -> Optional.of(row.budgetYuan()))
                .leadingTo(row -> material.details().project(row.projectId())),
            Column.yuan("低于（元）", 12, row -> Optional.of(row.belowYuan())),
            Column.integer("指标（条）", 10, SmallProject::indicators),
            Column.text("位置", 18, SmallProject::location)),
        rows,
        "没有数据：没有低于小额标准的项目。");
  }
}
