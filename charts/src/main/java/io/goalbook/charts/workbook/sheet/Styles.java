package io.goalbook.charts.workbook.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of the workbook, each made once: a workbook holds only so many. */
public final class Styles {
  private static final String FONT = "微软雅黑";

  /**
   * What columns are measured by. Every machine has it or one as wide; the library's own, Calibri,
   * LibreOffice replaces by one that makes columns a third wider.
   */
  private static final String MEASURE = "Arial";

  /** The first of four bytes: the schema of colours asks for it (ECMA-376 part 1, 18.18.86). */
  private static final byte OPAQUE = (byte) 0xFF;

  private static final byte[] INK = {OPAQUE, 0x1F, 0x2A, 0x37};
  private static final byte[] QUIET = {OPAQUE, 0x6B, 0x72, (byte) 0x80};
  private static final byte[] BLUE = {OPAQUE, 0x00, 0x72, (byte) 0xB2};
  private static final byte[] HEAD = {OPAQUE, (byte) 0xE8, (byte) 0xEF, (byte) 0xF5};
  private static final byte[] MARK = {OPAQUE, (byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
  private static final byte[] LINE = {OPAQUE, (byte) 0xD0, (byte) 0xD7, (byte) 0xDE};

  private final XSSFWorkbook workbook;
  private final Map<CellKind, CellStyle> cells = new EnumMap<>(CellKind.class);
  private final Map<CellKind, CellStyle> linked = new EnumMap<>(CellKind.class);
  private final Map<CellKind, CellStyle> marked = new EnumMap<>(CellKind.class);
  private final CellStyle linkedLine;
  private final CellStyle header;
  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle note;
  private final CellStyle paragraph;

  /** Makes all styles of a workbook. */
  public Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    measure(workbook.getFontAt(0));
    XSSFFont body = font(10, false, INK);
    XSSFFont link = font(10, false, BLUE);
    link.setUnderline(Font.U_SINGLE);
    for (CellKind kind : CellKind.values()) {
      cells.put(kind, cell(kind, body));
      linked.put(kind, cell(kind, link));
      marked.put(kind, marked(kind, body));
    }
    linkedLine = plain(link);
    header = header();
    title = plain(font(16, true, INK));
    heading = plain(font(12, true, BLUE));
    paragraph = plain(body);
    paragraph.setWrapText(true);
    note = plain(font(9, false, QUIET));
    note.setWrapText(true);
    note.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private static void measure(XSSFFont standard) {
    standard.setFontName(MEASURE);
    standard.setFontHeightInPoints((short) 10);
    standard.setScheme(FontScheme.NONE);
  }

  private XSSFFont font(int points, boolean bold, byte[] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(colour));
    return font;
  }

  private XSSFCellStyle marked(CellKind kind, XSSFFont font) {
    XSSFCellStyle style = cell(kind, font);
    style.setFillForegroundColor(new XSSFColor(MARK));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle cell(CellKind kind, XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(kind == CellKind.TEXT);
    if (kind == CellKind.YEAR) {
      style.setAlignment(HorizontalAlignment.CENTER);
    } else if (kind == CellKind.TEXT) {
      // Only text that is set left has an indent: without it, it touches the number before it.
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) 1);
    }
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(new XSSFColor(LINE));
    // A text that begins with a sign of a formula stays text, also after somebody edits the cell.
    style.setQuotePrefixed(kind == CellKind.TEXT);
    return style;
  }

  private CellStyle header() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(10, true, INK));
    style.setFillForegroundColor(new XSSFColor(HEAD));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(new XSSFColor(LINE));
    return style;
  }

  private CellStyle plain(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  /** The style of a cell of a table. */
  public CellStyle cell(CellKind kind) {
    return cells.getOrDefault(kind, header);
  }

  /** The style of a figure that leads somewhere. */
  public CellStyle linked(CellKind kind) {
    return linked.getOrDefault(kind, header);
  }

  /** The style of a value that an analyst corrected. */
  public CellStyle marked(CellKind kind) {
    return marked.getOrDefault(kind, header);
  }

  /** The style of a line that leads somewhere. */
  public CellStyle linkedLine() {
    return linkedLine;
  }

  /** The style of a header cell. */
  public CellStyle headerCell() {
    return header;
  }

  /** The style of the title. */
  public CellStyle title() {
    return title;
  }

  /** The style of a heading. */
  public CellStyle heading() {
    return heading;
  }

  /** The style of a paragraph. */
  public CellStyle paragraph() {
    return paragraph;
  }

  /** The style of small print. */
  public CellStyle note() {
    return note;
  }
}
