package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Column;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A label of forms that no list knows.
 *
 * @param label as printed, without spaces
 * @param times how often it stands in documents of the inbox
 * @param documents in how many of them
 * @param county of its first place
 * @param year of its first place
 * @param text the label with what stands beside it, at its first place
 * @param path the document of its first place
 * @param location its first place
 * @param projectId the project there
 */
record UnknownLabel(
    String label,
    int times,
    int documents,
    Optional<String> county,
    Optional<String> year,
    String text,
    String path,
    String location,
    String projectId) {

  /** All of them, the commonest first. */
  static List<UnknownLabel> list(FactQuery query) throws SQLException {
    return query.list("unknown-labels.sql", UnknownLabel::of);
  }

  private static UnknownLabel of(SqlRow row) {
    return new UnknownLabel(
        row.word("label"),
        row.integer("times"),
        row.integer("documents"),
        row.text("county"),
        row.text("fiscal_year"),
        row.word("text"),
        row.word("path"),
        row.word("location"),
        row.word("project_id"));
  }

  /** The columns of their table, as wide as those of the table above it. */
  static List<Column<UnknownLabel>> columns(DetailRows details) {
    return List.of(
        Column.optional("栏目", 56, (UnknownLabel row) -> Optional.of(row.label)),
        Column.integer("次数", 16, UnknownLabel::times),
        Column.integer("文件数", 16, UnknownLabel::documents),
        Column.optional("例：年度", 8, UnknownLabel::year),
        Column.optional("例：县", 14, UnknownLabel::county),
        Column.optional("例：文件", 34, row -> Optional.of(row.path)),
        Column.optional("建议", 36, row -> Optional.of("如为常用栏目，请在 labels.csv 中补充后重新运行")),
        Column.optional("例：位置", 34, (UnknownLabel row) -> Optional.of(row.location))
            .leadingTo(row -> details.project(row.projectId)),
        Column.optional("例：原文", 40, row -> Optional.of(row.text)));
  }
}
