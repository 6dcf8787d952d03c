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
import java.util.stream.Stream;

/** 指标明细: every indicator with what is printed and what was understood. */
public final class IndicatorSheet implements FactSheet {
  /** Place, code and year, and whose it is. */
  private static final int FROZEN = 6;

  private final FactQuery query;
  private final DetailRows rows;
  private final CorrectionNotes corrections;
  private final SourceFiles files;

  /**
   * @param query the detail room's files
   * @param rows where its projects stand
   * @param corrections marks what an analyst corrected
   * @param files where documents are opened
   */
  public IndicatorSheet(
      FactQuery query, DetailRows rows, CorrectionNotes corrections, SourceFiles files) {
    this.query = query;
    this.rows = rows;
    this.corrections = corrections;
    this.files = files;
  }

  @Override
  public String name() {
    return DetailRows.INDICATORS;
  }

  @Override
  public String contents() {
    return "每条指标一行，原文和读取结果并列";
  }

  @Override
  public void write(Book book) throws SQLException {
    new DetailSheet(book, DetailRows.INDICATORS, "指标明细：每条指标一行", columns(), FROZEN)
        .write(query, "indicators.sql");
  }

  private List<Column<SqlRow>> columns() {
    return PlaceColumns.ofFacts(
        List.of(
            Column.optional("项目（部门目标）", 40, (SqlRow row) -> row.text("owner"))
                .leadingTo(row -> row.text("project_id").flatMap(rows::project)),
            Column.integer("序号", 6, row -> row.integer("ordinal")),
            Column.text("层次", 8, row -> row.word("scope").equals("department") ? "部门" : "项目"),
            Column.optional("一级指标", 12, (SqlRow row) -> row.text("level1"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "level1")),
            Column.optional("二级指标", 18, (SqlRow row) -> row.text("level2"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "level2")),
            Column.optional("指标名称", 40, (SqlRow row) -> row.text("name"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "name")),
            Column.optional("指标值（原文）", 20, (SqlRow row) -> row.text("raw_value"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "raw_value")),
            Column.text("类型", 9, row -> Wordings.valueKind(row.word("value_kind"))),
            Column.optional(
                    "比较符", 8, (SqlRow row) -> row.text("comparator").map(Wordings::comparator))
                .markedWhere(row -> isCorrectedValue(row, "comparator")),
            Column.number("数值", 14, (SqlRow row) -> row.number("number"))
                .markedWhere(row -> isCorrectedValue(row, "number")),
            Column.number("上限", 12, row -> row.number("number_high")),
            Column.optional("单位", 12, (SqlRow row) -> row.text("unit"))
                .markedWhere(row -> isCorrectedValue(row, "unit")),
            Column.yuan("折合元", 14, (SqlRow row) -> row.number("yuan"))
                .markedWhere(row -> isCorrectedValue(row, "number", "unit")),
            Column.date("时限", (SqlRow row) -> row.date("deadline"))
                .markedWhere(row -> isCorrectedValue(row)),
            Column.optional("更正", 30, row -> corrections.of(row.word("indicator_id"))),
            Column.optional("指标描述", 36, (SqlRow row) -> row.text("description"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "description")),
            Column.optional("确定依据", 24, (SqlRow row) -> row.text("basis"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "basis")),
            Column.number("分值", 8, (SqlRow row) -> row.number("weight"))
                .markedWhere(row -> CorrectionNotes.isCorrected(row, "weight")),
            Column.optional("一级原文", 14, row -> row.text("level1_raw")),
            Column.optional("二级原文", 18, row -> row.text("level2_raw")),
            Column.percent("读取把握", 9, row -> row.number("confidence_percent")),
            Column.optional("是否进入统计", 12, IndicatorSheet::counted),
            Column.optional("文件", 50, (SqlRow row) -> row.text("path"))
                .leadingTo(row -> row.text("path").flatMap(files::address)),
            Column.optional("位置", 26, row -> row.text("location"))));
  }

  /** A corrected cell was parsed again: all that was understood of it is corrected. */
  private static boolean isCorrectedValue(SqlRow row, String... fields) {
    return Stream.concat(Stream.of("raw_value"), Stream.of(fields))
        .anyMatch(field -> CorrectionNotes.isCorrected(row, field));
  }

  private static Optional<String> counted(SqlRow row) {
    return Optional.of(row.flag("counted") ? "是" : "否");
  }
}
