package io.goalbook.charts.workbook.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom. Rows that are written leave the memory. */
public final class SheetWriter {
  private static final int WIDEST = 255;
  private static final float CHARACTER = 256f;

  /** 20 pixels: what pictures reckon with. */
  private static final float EMPTY_POINTS = 15f;

  private static final float LINE_POINTS = 14f;
  private static final double ROW_PIXELS = 20;

  /** A heading is not left alone at the foot of a page: its header and four rows. */
  private static final double BELOW_HEADING = 170;

  private static final float PARAGRAPH_POINTS = 15f;

  private final SXSSFWorkbook workbook;
  private final SXSSFSheet sheet;
  private final TableRows rows;
  private final PrintLayout print;
  private final Styles styles;
  private final Map<Integer, Integer> widths = new HashMap<>();
  private final RowTops tops = new RowTops();

  SheetWriter(SXSSFWorkbook workbook, StreamedWorkbook.Streamed streamed, Styles styles) {
    this.workbook = workbook;
    this.sheet = streamed.sheet();
    this.styles = styles;
    this.rows = new TableRows(streamed.rows(), styles);
    this.print = new PrintLayout(sheet);
    sheet.setDisplayGridlines(false);
  }

  /** Prints on so many pages in width, not on one; as many as it takes in height. */
  public void printOn(int pagesWide) {
    print.on(pagesWide, false);
  }

  /** Prints the whole sheet on one page, and shows it a little smaller on the screen. */
  public void asOnePage() {
    print.asOnePage();
  }

  /** Prints only what is written so far, in so many columns. */
  public void printNoFurther(int columns) {
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, tops.next() - 1);
  }

  /** Makes a column so wide, in characters. */
  public void widen(int column, int width) {
    sheet.setColumnWidth(column, widths.merge(column, Math.min(WIDEST, width), Math::max) * 256);
  }

  /** The streamed sheet. */
  public SXSSFSheet sheet() {
    return sheet;
  }

  /** The sheet behind the streamed one, for drawings and tables: its rows are not in it. */
  public XSSFSheet unstreamed() {
    return workbook.getXSSFWorkbook().getSheet(name());
  }

  /**
   * Begins a new printed page where so many rows of 20 pixels would not fit on the rest of this
   * one. Reckoned from the widths of the columns; programs that fit the page themselves may break
   * it elsewhere.
   */
  public void keepTogether(int rows) {
    print.keepTogether(tops.next(), tops.top(), rows * ROW_PIXELS, widths.keySet());
  }

  /** By how much so many rows of 20 pixels must be lower to stand under the title on its page. */
  public double shrink(int rows) {
    return print.shrink(tops.top(), rows * ROW_PIXELS, widths.keySet());
  }

  /** What stands on its tab. */
  public String name() {
    return sheet.getSheetName();
  }

  /** The row that is written next, zero-based. */
  public int nextRow() {
    return tops.next();
  }

  /** Leaves rows empty; their height is said, because programs differ in what they assume. */
  public void skip(int rows) {
    for (int row = 0; row < rows; row++) {
      begin(EMPTY_POINTS);
    }
  }

  private Row begin(float points) {
    Row row = sheet.createRow(tops.next());
    row.setHeightInPoints(points);
    tops.passed(points);
    return row;
  }

  /** How far its rows are from the top. */
  public RowTops tops() {
    return tops;
  }

  /** Writes the title of the sheet: a sentence with what it shows. */
  public void title(String text) {
    line(text, styles.title(), 28);
  }

  /** Writes the heading of a part, on the page on which the part begins. */
  public void heading(String text) {
    print.keepTogether(tops.next(), tops.top(), BELOW_HEADING, widths.keySet());
    line(text, styles.heading(), 22);
  }

  /**
   * Writes a line in small print.
   *
   * @param columns it is broken within the width of so many
   */
  public void note(String text, int columns) {
    int row = tops.next();
    line(text, styles.note(), lines(text, columns) * LINE_POINTS);
    if (columns > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
    }
  }

  /** A line that leads to a place in the workbook. */
  public void leading(String text, String place) {
    Row row = begin(LINE_POINTS + 3);
    Cell cell = row.createCell(0);
    cell.setCellStyle(styles.linkedLine());
    cell.setCellFormula(LinkFormula.of(place, text));
    cell.setCellValue(CellText.of(text));
  }

  /**
   * Writes a paragraph beside a word in the first column, which may lead somewhere.
   *
   * @param place where the word leads; empty when nowhere
   * @param columns the paragraph is broken within the width of those after the first
   */
  public void paragraph(String word, Optional<String> place, String text, int columns) {
    int at = tops.next();
    Row row = begin(lines(text, 1, columns) * PARAGRAPH_POINTS + 5);
    Cell first = row.createCell(0);
    first.setCellStyle(place.isPresent() ? styles.linkedLine() : styles.paragraph());
    place.ifPresent(target -> first.setCellFormula(LinkFormula.of(target, word)));
    first.setCellValue(CellText.of(word));
    Cell second = row.createCell(1);
    second.setCellStyle(styles.paragraph());
    second.setCellValue(CellText.of(text));
    sheet.addMergedRegion(new CellRangeAddress(at, at, 1, columns - 1));
  }

  private int lines(String text, int columns) {
    return lines(text, 0, columns);
  }

  private int lines(String text, int from, int columns) {
    float width = 0;
    for (int column = from; column < columns; column++) {
      width += sheet.getColumnWidth(column) / CHARACTER;
    }
    return TextLines.of(text, Math.max(20, (int) width));
  }

  private void line(String text, CellStyle style, float height) {
    Row row = begin(height);
    Cell cell = row.createCell(0);
    cell.setCellValue(CellText.of(text));
    cell.setCellStyle(style);
  }

  /** Makes columns at least as wide as those of a table. */
  public <T> void widen(List<Column<T>> columns) {
    for (int column = 0; column < columns.size(); column++) {
      widen(column, columns.get(column).width());
    }
  }

  /** Writes the header of a table. */
  public <T> void header(List<Column<T>> columns) {
    Row row = begin(TableRows.headerHeight(columns));
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(columns.get(column).header());
      cell.setCellStyle(styles.headerCell());
    }
  }

  /** Writes a row of a table, as high as its longest text needs. */
  public <T> void row(List<Column<T>> columns, T shown) {
    flushRows();
    tops.passed(rows.write(tops.next(), columns, shown));
  }

  /** What the library still holds comes before what is written past it. */
  private void flushRows() {
    try {
      sheet.flushRows(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a whole table; says so when it is empty. */
  public <T> void table(List<Column<T>> columns, List<T> rows) {
    widen(columns);
    List<Column<T>> suiting = columns.stream().map(column -> column.suiting(rows)).toList();
    header(suiting);
    rows.forEach(row -> row(suiting, row));
    if (rows.isEmpty()) {
      note("没有数据", columns.size());
    }
  }

  /**
   * Writes a whole table with filters of its own; an empty one has none.
   *
   * @param name unique in the workbook, without spaces
   * @return the row of its header, zero-based
   */
  public <T> int filteredTable(String name, List<Column<T>> columns, List<T> rows) {
    int header = tops.next();
    table(columns, rows);
    if (!rows.isEmpty()) {
      List<String> headers = columns.stream().map(Column::header).toList();
      FilteredTable.over(unstreamed(), name, headers, header, tops.next() - 1);
    }
    return header;
  }

  /** Keeps the rows above the next one, and some columns, in view; repeats the header in print. */
  public void freezeAbove(int headerRow, int columns) {
    sheet.createFreezePane(columns, headerRow + 1);
    repeatInPrint(headerRow);
  }

  /**
   * Keeps the title and the columns that name a row in view. For a sheet with pictures above its
   * tables: a header below a picture cannot be frozen without it, and Excel shows the header of a
   * filtered table in place of the column letters anyway.
   */
  public void freezeTitle(int columns) {
    sheet.createFreezePane(columns, 1);
  }

  /** Repeats a row on all printed pages that come after it. */
  public void repeatInPrint(int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row, 0, 0));
  }

  /**
   * Repeats the first columns on pages side by side: a row is told apart by them. The pages of the
   * same rows follow each other.
   */
  public void repeatInPrint(int row, int columns) {
    repeatInPrint(row);
    sheet.setRepeatingColumns(new CellRangeAddress(0, 0, 0, columns - 1));
    sheet.getPrintSetup().setLeftToRight(true);
  }

  /** Filters for the table between a header row and the last row written. */
  public void filter(int headerRow, int columns) {
    sheet.setAutoFilter(
        new CellRangeAddress(headerRow, Math.max(headerRow, tops.next() - 1), 0, columns - 1));
  }

  /** A place in a sheet as links name it; the row is zero-based. */
  public static String place(String sheet, int row) {
    return "'" + sheet + "'!" + new CellReference(row, 0).formatAsString();
  }
}
