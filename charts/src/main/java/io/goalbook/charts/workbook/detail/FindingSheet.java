package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** 审核发现: what should be asked of those who sent the tables; no sheet when there is nothing. */
public final class FindingSheet implements FactSheet {
  public static final String NAME = "审核发现";

  /** Place, code and year. */
  private static final int FROZEN = 5;

  private final FactQuery query;
  private final DetailRows details;
  private final SourceFiles files;
  private final boolean shown;

  private FindingSheet(FactQuery query, DetailRows details, SourceFiles files, boolean shown) {
    this.query = query;
    this.details = details;
    this.files = files;
    this.shown = shown;
  }

  /**
   * Looks whether there are any.
   *
   * @param query the detail room's files
   * @param details where projects and indicators stand
   * @param files where documents are opened
   */
  public static FindingSheet of(FactQuery query, DetailRows details, SourceFiles files)
      throws SQLException {
    boolean some =
        query.list("findings-count.sql", row -> row.integer("findings")).stream()
            .anyMatch(count -> count > 0);
    return new FindingSheet(query, details, files, some);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "每处需要核实的情况一行，供退回核对";
  }

  @Override
  public boolean isShown() {
    return shown;
  }

  @Override
  public void write(Book book) throws SQLException {
    new DetailSheet(book, NAME, "审核发现：需要核实的情况，每处一行", columns(), FROZEN)
        .write(query, "findings.sql");
  }

  private List<Column<SqlRow>> columns() {
    return PlaceColumns.ofFacts(
        List.of(
            Column.text("规则", 12, row -> row.word("rule")),
            Column.text("程度", 10, row -> row.word("severity")),
            Column.optional("发现", 60, (SqlRow row) -> row.text("message")).leadingTo(this::place),
            Column.optional("原文", 40, row -> row.text("quotation")),
            Column.optional("项目", 36, row -> row.text("project_name")),
            Column.optional("文件", 44, (SqlRow row) -> row.text("path"))
                .leadingTo(row -> row.text("path").flatMap(files::address)),
            Column.optional("位置", 26, row -> row.text("location"))));
  }

  private Optional<String> place(SqlRow row) {
    return row.text("indicator_id")
        .flatMap(details::indicator)
        .or(() -> row.text("project_id").flatMap(details::project));
  }
}
