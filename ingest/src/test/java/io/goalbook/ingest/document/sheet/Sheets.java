package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Makes small workbooks, through the library or part by part, and reads them. */
final class Sheets {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Sheets() {}

  /** A workbook with what the filling puts in. */
  static byte[] workbook(Kind kind, Consumer<Workbook> filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = kind.empty()) {
      filling.accept(workbook);
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Puts texts in a row, beginning in the first column; empty ones make no cell. */
  static void row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < texts.length; column++) {
      if (!texts[column].isEmpty()) {
        row.createCell(column).setCellValue(texts[column]);
      }
    }
  }

  /** Puts a number with a format in a cell. */
  static void number(Row row, int column, double value, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  /** The parts of a workbook with one sheet, by hand; a test changes what it is about. */
  static Map<String, String> parts(String sheetXml) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(RELATIONS));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='r2' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                + "<Relationship Id='r3' Type='%s/styles' Target='styles.xml'/></Relationships>")
            .formatted(RELATIONS, RELATIONS, RELATIONS));
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + sheetXml + "</worksheet>");
    return parts;
  }

  /** The archive of the parts. */
  static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        archive.putNextEntry(new ZipEntry(part.getKey()));
        archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads a workbook that can be read. */
  static Document read(byte[] content) {
    try {
      return new DocumentReaders().read(content);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Why a workbook cannot be read. */
  static RejectionCause refusal(byte[] content) {
    try {
      Document read = new DocumentReaders().read(content);
      throw new AssertionError("read as " + read.blocks());
    } catch (DocumentException e) {
      return e.rejection();
    }
  }
}
