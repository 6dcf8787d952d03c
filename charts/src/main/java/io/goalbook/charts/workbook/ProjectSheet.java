package io.goalbook.charts.workbook;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 项目明细: every goal table, also those that count in no statistic, which are marked. */
final class ProjectSheet {
  private static final List<Column<SqlRow>> COLUMNS =
      PlaceColumns.ofFacts(
          List.of(
              Column.longText("项目名称", 44, row -> row.text("project_name")),
              Column.optional("项目编码", 24, row -> row.text("project_code")),
              Column.optional("文号", 22, row -> row.text("document_number")),
              Column.longText("主管部门", 26, row -> row.text("competent_department")),
              Column.longText("实施单位", 26, row -> row.text("implementing_unit")),
              Column.yuan("年度预算（元）", 17, row -> row.number("budget_yuan")),
              Column.yuan("财政资金（元）", 17, row -> row.number("fiscal_funds_yuan")),
              Column.yuan("其他资金（元）", 17, row -> row.number("other_funds_yuan")),
              Column.yuan("上年结转（元）", 17, row -> row.number("carried_over_yuan")),
              Column.optional("预算原文", 12, row -> row.text("budget_raw")),
              Column.optional("原文单位", 9, row -> row.text("budget_unit")),
              Column.integer("指标数", 8, row -> row.integer("indicators")),
              Column.longText("资金用途", 40, row -> row.text("fund_use")),
              Column.longText("绩效目标", 70, row -> row.text("goal")),
              Column.optional("支出计划", 30, row -> row.text("plan")),
              Column.text("表类", 12, row -> Wordings.tableKind(row.word("table_kind"))),
              Column.optional("阶段", 8, row -> row.text("stage")),
              Column.optional("是否进入统计", 14, ProjectSheet::counted),
              Column.percent("读取把握", 9, row -> row.number("confidence_percent")),
              Column.longText("文件", 50, row -> row.text("path")),
              Column.optional("位置", 24, row -> row.text("location"))));

  private ProjectSheet() {}

  private static Optional<String> counted(SqlRow row) {
    if (row.text("superseded_by").isPresent()) {
      return Optional.of("否：已被取代");
    }
    return Optional.of(row.word("table_kind").equals("project") ? "是" : "否：非项目表");
  }

  static void write(SXSSFWorkbook workbook, Styles styles, FactQuery query) throws SQLException {
    new DetailSheet(workbook, styles, DetailRows.PROJECTS, "项目明细：每张绩效目标表一行", COLUMNS, 6)
        .write(query, "projects.sql");
  }
}
