package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.NewPage;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a form as a workbook, as offices do: titles merged over the width of the table, numbers
 * and per cents as numbers with a format, all forms below each other or each on a sheet of its own.
 */
public final class SheetWriter {
  private static final int TITLE_WIDTH = 4;

  private final Workbook workbook;
  private final boolean sheetPerForm;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private Sheet sheet;
  private int row;

  private SheetWriter(Workbook workbook, boolean sheetPerForm) {
    this.workbook = workbook;
    this.sheetPerForm = sheetPerForm;
    this.sheet = workbook.createSheet("目标表");
  }

  /** The formats of workbooks. */
  public enum Kind {
    XLSX,
    XLS;

    /** A workbook without sheets. */
    public Workbook empty() {
      return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }
  }

  /** Huailai's document as a workbook. */
  public static byte[] huailai(Kind kind, boolean sheetPerForm) {
    return write(SampleForms.of("huailai-2025.txt"), kind, sheetPerForm);
  }

  /** Pingluo's document as a workbook. */
  public static byte[] pingluo(Kind kind, boolean sheetPerForm) {
    return write(SampleForms.of("pingluo-2026.txt"), kind, sheetPerForm);
  }

  /**
   * A form as a workbook.
   *
   * @param sheetPerForm whether each goal table begins a sheet; a new page always does
   */
  public static byte[] write(FormDocument form, Kind kind, boolean sheetPerForm) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = kind.empty()) {
      SheetWriter writer = new SheetWriter(workbook, sheetPerForm);
      form.parts().forEach(writer::part);
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void part(Part part) {
    if (row > 0 && (part instanceof NewPage || isForm(part))) {
      sheet = workbook.createSheet("目标表" + workbook.getNumberOfSheets());
      row = 0;
    }
    if (part instanceof Line line) {
      line(line.text());
    } else if (part instanceof Grid grid) {
      grid(grid);
    }
  }

  private boolean isForm(Part part) {
    return sheetPerForm && firstText(part).contains("绩效目标表");
  }

  private static String firstText(Part part) {
    return part instanceof Grid grid
        ? grid.rows().get(0).get(0).text()
        : part instanceof Line line ? line.text() : "";
  }

  private void line(String text) {
    if (!text.isBlank()) {
      sheet.createRow(row).createCell(0).setCellValue(text);
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, TITLE_WIDTH - 1));
    }
    row++;
  }

  private void grid(Grid grid) {
    List<List<Box>> rows = grid.rows();
    for (int index = 0; index < rows.size(); index++) {
      sheet.createRow(row + index);
      int column = 0;
      for (Box box : rows.get(index)) {
        if (!box.covered()) {
          put(sheet.getRow(row + index).createCell(column), box.text());
          int last = grid.lastRow(index, column);
          if (last > index || box.span() > 1) {
            sheet.addMergedRegionUnsafe(
                new CellRangeAddress(row + index, row + last, column, column + box.span() - 1));
          }
        }
        column += box.span();
      }
    }
    row += rows.size();
  }

  private void put(Cell cell, String text) {
    String number = text.strip();
    if (number.matches("(0|[1-9]\\d{0,9})(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(number));
      int point = number.indexOf('.');
      cell.setCellStyle(
          style(point < 0 ? "General" : "0." + "0".repeat(number.length() - point - 1)));
    } else if (number.matches("[1-9]\\d{0,2}%")) {
      cell.setCellValue(Double.parseDouble(number.substring(0, number.length() - 1)) / 100);
      cell.setCellStyle(style("0%"));
    } else {
      cell.setCellValue(text);
    }
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(format, this::newStyle);
  }

  private CellStyle newStyle(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
