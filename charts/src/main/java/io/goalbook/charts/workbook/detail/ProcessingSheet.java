package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.sql.SQLException;
import java.util.List;

/** 处理情况: what became of every file, and everything that was read with doubt or not at all. */
public final class ProcessingSheet implements FactSheet {
  public static final String NAME = "处理情况";

  private static final int NOTE_COLUMNS = 7;

  /** What stands above each further table: an empty row and its heading. */
  private static final int HEADING_ROWS = 2;

  private final FactQuery query;
  private final Wordings wordings;
  private final DetailRows details;
  private final CorrectionNotes corrections;
  private final SourceFiles files;

  /**
   * @param query the detail room's files
   * @param wordings of reasons
   * @param details where links lead
   * @param corrections listed below the files
   * @param files where documents are opened
   */
  public ProcessingSheet(
      FactQuery query,
      Wordings wordings,
      DetailRows details,
      CorrectionNotes corrections,
      SourceFiles files) {
    this.query = query;
    this.wordings = wordings;
    this.details = details;
    this.corrections = corrections;
    this.files = files;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "每个文件的读取结果，存疑和未读之处";
  }

  @Override
  public void write(Book book) throws SQLException {
    SheetWriter writer = book.begin(NAME);
    List<Column<SqlRow>> columns = columns();
    List<UnknownLabel> labels = UnknownLabel.list(query);
    writer.widen(columns);
    writer.title("处理情况：每个文件的读取结果，存疑和未读之处");
    query.forEach("processing.sql", row -> head(writer, row, labels));
    int header = writer.nextRow();
    writer.header(columns);
    query.forEach("documents.sql", row -> writer.row(columns, row));
    query.forEach("doubts.sql", row -> writer.row(columns, row));
    writer.filter(header, columns.size());
    section(writer, "未识别的栏目：各文件中不在词表里的栏目，按次数排列", UnknownLabel.columns(details), labels);
    section(
        writer,
        "更正：corrections.csv 各行是否生效",
        CorrectionRow.columns(details, wordings),
        corrections.rows());
    writer.freezeAbove(header, 1);
    writer.repeatInPrint(header, 1);
    writer.printOn(2);
  }

  private static <T> void section(
      SheetWriter writer, String heading, List<Column<T>> columns, List<T> rows) {
    writer.skip(HEADING_ROWS - 1);
    writer.heading(heading);
    writer.table(columns, rows);
  }

  /** The counts, and where the tables stand that follow the long one. */
  private void head(SheetWriter writer, SqlRow row, List<UnknownLabel> labels) {
    totals(writer, row);
    int firstSection =
        writer.nextRow() + 3 + row.integer("document_rows") + row.integer("doubt_rows") + 1;
    writer.leading(
        "未识别的栏目 %d 种，共 %d 次，见本页下方"
            .formatted(labels.size(), labels.stream().mapToInt(UnknownLabel::times).sum()),
        SheetWriter.place(NAME, firstSection));
    long applied = corrections.rows().stream().filter(CorrectionRow::isApplied).count();
    writer.leading(
        "更正 %d 条，其中未生效 %d 条，见本页下方"
            .formatted(corrections.rows().size(), corrections.rows().size() - applied),
        SheetWriter.place(NAME, firstSection + 1 + Math.max(1, labels.size()) + HEADING_ROWS));
  }

  private static void totals(SheetWriter writer, SqlRow row) {
    writer.note(
        ("收件箱共 %d 个文件＝已读 %d＋部分已读 %d＋未读 %d＋重复 %d；另有 %d 个文件已不在收件箱，" + "其结果保留，不参与统计。")
            .formatted(
                row.integer("files"),
                row.integer("read"),
                row.integer("partly_read"),
                row.integer("rejected"),
                row.integer("duplicate"),
                row.integer("gone")),
        NOTE_COLUMNS);
    writer.note(
        "指标区共见到 %d 行＝入库 %d 行＋未能读出 %d 行。入库前隐去个人信息（姓名、电话、证件号）%d 处。"
            .formatted(
                row.integer("rows_seen"),
                row.integer("rows_seen") - row.integer("rows_reported"),
                row.integer("rows_reported"),
                row.integer("masked")),
        NOTE_COLUMNS);
  }

  /** Files and doubts stand in one table, so that one header and one filter serve both. */
  private List<Column<SqlRow>> columns() {
    return List.of(
        Column.optional("文件", 56, (SqlRow row) -> row.text("path"))
            .leadingTo(row -> row.text("path").flatMap(files::address)),
        Column.optional("省份", 16, row -> row.text("province")),
        Column.optional("县（市、区、旗）", 16, row -> row.text("county")),
        Column.year("年度", row -> row.year("fiscal_year")),
        Column.text("结果", 14, row -> Wordings.status(row.word("status"))),
        Column.optional("原因", 34, row -> row.text("reason").map(wordings::reason)),
        Column.optional("建议", 36, row -> row.text("reason").map(wordings::advice)),
        Column.optional("位置", 34, row -> row.text("location")),
        Column.optional("原文", 40, row -> row.text("text")),
        count("目标表", "goal_tables"),
        count("指标", "indicators"),
        count("见到行数", "rows_seen"),
        count("未读行数", "rows_reported"),
        count("隐去信息", "masked"),
        Column.optional("格式", 8, row -> row.text("format")),
        Column.optional("与其相同的文件", 40, row -> row.text("duplicate_path")));
  }

  /** A count of a file; doubts have none. */
  private static Column<SqlRow> count(String header, String column) {
    return Column.number(header, 10, row -> row.number(column));
  }
}
