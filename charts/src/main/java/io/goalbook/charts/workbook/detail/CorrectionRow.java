package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.words.CorrectedField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A correction and what came of it.
 *
 * @param document the path of its document
 * @param province of the document
 * @param county of the document
 * @param year of the document
 * @param projectId what stands at its location
 * @param indicatorId what stands at its location
 * @param location where it is
 * @param change the field, what was read and what it became
 * @param reason why
 * @param author who says so
 * @param status a word of the table {@code corrections}
 */
record CorrectionRow(
    String document,
    Optional<String> province,
    Optional<String> county,
    OptionalInt year,
    Optional<String> projectId,
    Optional<String> indicatorId,
    String location,
    String change,
    String reason,
    String author,
    String status) {

  static CorrectionRow of(SqlRow row) {
    return new CorrectionRow(
        row.word("document"),
        row.text("province"),
        row.text("county"),
        row.year("fiscal_year"),
        row.text("project_id"),
        row.text("indicator_id"),
        row.word("location"),
        change(row),
        row.word("reason"),
        row.word("author"),
        row.word("status"));
  }

  private static String change(SqlRow row) {
    CorrectedField field = CorrectedField.ofCode(row.word("field"));
    String before = "“" + row.word("before") + "”";
    return field == CorrectedField.DROP
        ? field.word() + before
        : field.word() + "：" + before + "改为“" + row.word("value") + "”";
  }

  private String code() {
    return CorrectionStatus.reason(status);
  }

  boolean isApplied() {
    return status.equals("applied");
  }

  /** What the detail sheets say beside a corrected value. */
  String note() {
    return change + "（" + reason + "；" + author + "）";
  }

  /** The columns of their table, as wide as those of the table above it. */
  static List<Column<CorrectionRow>> columns(DetailRows details, Wordings wordings) {
    return List.of(
        Column.optional("文件", 56, (CorrectionRow row) -> Optional.of(row.document)),
        Column.optional("省份", 16, CorrectionRow::province),
        Column.optional("县（市、区、旗）", 16, CorrectionRow::county),
        Column.year("年度", CorrectionRow::year),
        Column.text("结果", 14, row -> row.isApplied() ? "已更正" : "未更正"),
        Column.optional("原因", 34, row -> Optional.of(wordings.reason(row.code()))),
        Column.optional("建议", 36, row -> Optional.of(wordings.advice(row.code()))),
        Column.optional("位置", 34, (CorrectionRow row) -> Optional.of(row.location))
            .leadingTo(
                row ->
                    row.indicatorId
                        .flatMap(details::indicator)
                        .or(() -> row.projectId.flatMap(details::project))),
        Column.optional("更正（理由；更正人）", 40, row -> Optional.of(row.note())));
  }
}
