package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.sql.SQLException;
import java.util.List;

/** A sheet with one table of many rows; what one sheet cannot hold goes on in the next. */
final class DetailSheet {
  /** Excel holds 1 048 576 rows. */
  static final int ROWS_A_SHEET = 1_000_000;

  private static final int HEADER_ROW = 1;

  /** Province, city and county: what stands on every printed page. */
  private static final int PLACE_COLUMNS = 3;

  /** On one page the columns could not be read. */
  private static final int PAGES_WIDE = 3;

  private final Book book;
  private final String name;
  private final String title;
  private final List<Column<SqlRow>> columns;
  private final int frozenColumns;
  private SheetWriter writer;
  private int sheets;

  DetailSheet(
      Book book, String name, String title, List<Column<SqlRow>> columns, int frozenColumns) {
    this.book = book;
    this.name = name;
    this.title = title;
    this.columns = columns;
    this.frozenColumns = frozenColumns;
    this.writer = begin();
  }

  /** The place of the n-th row, from 1, of a detail sheet. */
  static String place(String name, int n) {
    int sheet = (n - 1) / ROWS_A_SHEET + 1;
    return SheetWriter.place(sheetName(name, sheet), HEADER_ROW + 1 + (n - 1) % ROWS_A_SHEET);
  }

  private static String sheetName(String name, int sheet) {
    return sheet == 1 ? name : name + "（续" + (sheet - 1) + "）";
  }

  private SheetWriter begin() {
    sheets++;
    SheetWriter begun = book.begin(sheetName(name, sheets));
    begun.widen(columns);
    begun.title(sheets == 1 ? title : title + "（续表）");
    begun.header(columns);
    begun.freezeAbove(HEADER_ROW, frozenColumns);
    begun.repeatInPrint(HEADER_ROW, PLACE_COLUMNS);
    begun.printOn(PAGES_WIDE);
    return begun;
  }

  /** Writes all rows of a query. */
  void write(FactQuery query, String file) throws SQLException {
    query.forEach(file, this::row);
    writer.filter(HEADER_ROW, columns.size());
  }

  private void row(SqlRow row) {
    if (writer.nextRow() > HEADER_ROW + ROWS_A_SHEET) {
      writer.filter(HEADER_ROW, columns.size());
      writer = begin();
    }
    writer.row(columns, row);
  }
}
