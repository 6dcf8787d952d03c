package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 项目明细: every goal table, also those that count in no statistic, which are marked. */
public final class ProjectSheet implements FactSheet {
  /** Place, code and year, and the name. */
  private static final int FROZEN = 6;

  private final FactQuery query;
  private final CorrectionNotes corrections;
  private final SourceFiles files;

  /**
   * @param query the detail room's files
   * @param corrections marks what an analyst corrected
   * @param files where documents are opened
   */
  public ProjectSheet(FactQuery query, CorrectionNotes corrections, SourceFiles files) {
    this.query = query;
    this.corrections = corrections;
    this.files = files;
  }

  @Override
  public String name() {
    return DetailRows.PROJECTS;
  }

  @Override
  public String contents() {
    return "每张绩效目标表一行，注明文件和位置";
  }

  @Override
  public void write(Book book) throws SQLException {
    new DetailSheet(book, DetailRows.PROJECTS, "项目明细：每张绩效目标表一行", columns(), FROZEN)
        .write(query, "projects.sql");
  }

  private List<Column<SqlRow>> columns() {
    return PlaceColumns.ofFacts(
        List.of(
            Column.optional("项目名称", 44, (SqlRow row) -> row.text("project_name"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "project_name")),
            Column.optional("项目编码", 24, (SqlRow row) -> row.text("project_code"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "project_code")),
            Column.optional("文号", 22, (SqlRow row) -> row.text("document_number"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "document_number")),
            Column.optional("主管部门", 26, (SqlRow row) -> row.text("competent_department"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "competent_department")),
            Column.optional("实施单位", 26, (SqlRow row) -> row.text("implementing_unit"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "implementing_unit")),
            Column.yuan("年度预算（元）", 17, (SqlRow row) -> row.number("budget_yuan"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "budget_yuan")),
            Column.yuan("财政资金（元）", 17, (SqlRow row) -> row.number("fiscal_funds_yuan"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "fiscal_funds_yuan")),
            Column.yuan("其他资金（元）", 17, (SqlRow row) -> row.number("other_funds_yuan"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "other_funds_yuan")),
            Column.yuan("上年结转（元）", 17, (SqlRow row) -> row.number("carried_over_yuan"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "carried_over_yuan")),
            Column.optional("预算原文", 12, row -> row.text("budget_raw")),
            Column.optional("原文单位", 9, row -> row.text("budget_unit")),
            Column.optional("更正", 30, row -> corrections.of(row.word("project_id"))),
            Column.integer("指标数", 8, row -> row.integer("indicators")),
            Column.optional("资金用途", 40, (SqlRow row) -> row.text("fund_use"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "fund_use")),
            Column.optional("绩效目标", 70, (SqlRow row) -> row.text("goal"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "goal")),
            Column.optional("支出计划", 30, row -> row.text("plan")),
            Column.text("表类", 12, (SqlRow row) -> Wordings.tableKind(row.word("table_kind")))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "table_kind")),
            Column.optional("阶段", 8, (SqlRow row) -> row.text("stage"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "stage")),
            Column.optional("是否进入统计", 14, ProjectSheet::counted),
            Column.percent("读取把握", 9, row -> row.number("confidence_percent")),
            Column.optional("文件", 50, (SqlRow row) -> row.text("path"))
                .leadingTo(row -> row.text("path").flatMap(files::address)),
            Column.optional("位置", 24, row -> row.text("location"))));
  }

  private static Optional<String> counted(SqlRow row) {
    if (row.text("superseded_by").isPresent()) {
      return Optional.of("否：已被取代");
    }
    return Optional.of(row.word("table_kind").equals("project") ? "是" : "否：非项目表");
  }
}
