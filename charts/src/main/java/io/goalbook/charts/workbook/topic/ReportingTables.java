package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.money.ReportingSummary;
import io.goalbook.analytics.money.UnitReport;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import java.util.List;
import java.util.Optional;

/** Who was to report, and who has. */
record ReportingTables(DetailRows details) {
  private static final String NONE = "没有数据：没有应报单位表（data/expected-units.csv），不能判断谁未报送。";

  Section<ReportingSummary> summary(List<ReportingSummary> rows) {
    return new Section<>(
        "六、应报单位报送情况",
        "reporting_summary",
        TopicColumns.placed(
            ReportingSummary::place,
            Column.integer("县数", 8, ReportingSummary::counties),
            Column.integer("应报单位", 10, ReportingSummary::units),
            Column.integer("已报送", 10, ReportingSummary::reported),
            Column.integer("逾期报送", 10, ReportingSummary::late),
            Column.integer("未见报送", 10, ReportingSummary::missing),
            Column.yuan("应设目标的预算（元）", 16, ReportingSummary::expectedYuan),
            Column.yuan("已设目标的预算（元）", 16, row -> Optional.of(row.goalsYuan())),
            Column.percent("已设目标占应设", 12, ReportingSummary::sharePercent),
            Column.integer("不属于应报单位的项目", 14, ReportingSummary::projectsUnmatched)),
        rows.stream().filter(row -> TopicColumns.isShown(row.place())).toList(),
        NONE);
  }

  Section<UnitReport> units(List<UnitReport> rows) {
    return new Section<>(
        "七、应报单位明细",
        "reporting",
        TopicColumns.placed(
            UnitReport::place,
            Column.optional("单位编码", 12, UnitReport::unitCode),
            Column.text("单位", 22, UnitReport::unit),
            Column.text("部门", 18, UnitReport::departmentKind),
            Column.text("报送情况", 14, row -> TopicWords.report(row.status())),
            Column.yuan("应设目标的预算（元）", 16, UnitReport::expectedYuan),
            Column.integer("已读项目", 10, UnitReport::projects)
                .leadingTo(row -> TopicColumns.projects(details, row.place())),
            Column.integer("设有实际指标的项目", 12, UnitReport::projectsWithGoals),
            Column.yuan("已读预算（元）", 16, row -> Optional.of(row.budgetYuan())),
            Column.percent("已设目标占应设", 12, UnitReport::sharePercent),
            Column.date("报送期限", UnitReport::dueDate),
            Column.date("首次读到", UnitReport::firstRead)),
        rows,
        NONE);
  }
}
