package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the cells of a sheet of Excel 2003 in XML. One use a sheet. */
final class FlatTable {
  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  /** Farther to the right nothing is said about cells merged from above. */
  private static final int WIDEST = 1_000;

  private final SheetXml xml;
  private final FlatStyles styles;
  private final SheetContent content;
  private final NumberText numbers = new NumberText(false);
  // For each column the last row that a cell above reaches into.
  private final Map<Integer, Integer> coveredTo = new HashMap<>();
  private String rowStyle = "";
  private int row;
  private int nextRow;
  private int nextColumn;
  private int nextHideable;

  FlatTable(SheetXml xml, FlatStyles styles, SheetContent content) {
    this.xml = xml;
    this.styles = styles;
    this.content = content;
  }

  /** Reads the table that starts here to its end. */
  void read() throws XMLStreamException, DocumentException {
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      switch (name.get()) {
        case "Column" -> column();
        case "Row" -> row();
        case "Cell" -> cell();
        default -> xml.skip();
      }
    }
  }

  private void column() throws DocumentException {
    int first = place("Index", nextHideable, LIMITS.getMaxColumns());
    int last = reach(first, "Span", LIMITS.getMaxColumns());
    nextHideable = last + 1;
    if (xml.isTrue("Hidden")) {
      content.hideColumns(first, last);
    }
  }

  private void row() throws DocumentException {
    row = place("Index", nextRow, LIMITS.getMaxRows());
    nextRow = reach(row, "Span", LIMITS.getMaxRows()) + 1;
    nextColumn = 0;
    rowStyle = xml.attribute("StyleID").orElse("");
    if (xml.isTrue("Hidden")) {
      content.hideRow(row);
    }
  }

  private void cell() throws XMLStreamException, DocumentException {
    // Excel numbers the cell behind one that is merged from above; LibreOffice does not.
    while (coveredTo.getOrDefault(nextColumn, -1) >= row) {
      nextColumn++;
    }
    int first = place("Index", nextColumn, LIMITS.getMaxColumns());
    int last = reach(first, "MergeAcross", LIMITS.getMaxColumns());
    int bottom = reach(row, "MergeDown", LIMITS.getMaxRows());
    nextColumn = last + 1;
    if (last > first || bottom > row) {
      merge(new MergedRegion(row, first, bottom, last));
    }
    boolean formula = xml.attribute("Formula").isPresent();
    CellFormat format = styles.of(xml.attribute("StyleID").orElse(rowStyle));
    Optional<String> text = text(format);
    if (text.isPresent()) {
      content.add(row, first, text.get());
    } else if (formula) {
      content.missResult();
    }
  }

  private void merge(MergedRegion region) throws DocumentException {
    content.merge(region);
    int last = Math.min(region.lastColumn(), WIDEST);
    for (int covered = region.firstColumn(); covered <= last; covered++) {
      coveredTo.put(covered, region.lastRow());
    }
  }

  /** Where something stands, zero-based: its number may be left out, then it is the next one. */
  private int place(String attribute, int next, int most) throws DocumentException {
    int place = xml.number(attribute).orElse(next + 1) - 1;
    if (place < 0 || place >= most) {
      throw new DocumentException(RejectionCause.DAMAGED, "a cell outside of the sheet");
    }
    return place;
  }

  private int reach(int first, String attribute, int most) {
    long last = (long) first + Math.max(0, xml.number(attribute).orElse(0));
    return (int) Math.min(last, most - 1);
  }

  /** What the cell that starts here shows; empty when it has no data. */
  private Optional<String> text(CellFormat format) throws XMLStreamException, DocumentException {
    Optional<String> text = Optional.empty();
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      if (name.get().equals("Data")) {
        String type = xml.attribute("Type").orElse("String");
        text = Optional.of(shown(type, xml.text(), format));
      } else {
        xml.skip();
      }
    }
    return text;
  }

  private String shown(String type, String value, CellFormat format) {
    try {
      return switch (type) {
        case "Number" -> numbers.of(Double.parseDouble(value.strip()), format);
        case "DateTime" -> numbers.of(day(value.strip()), format);
        case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
        default -> value;
      };
    } catch (NumberFormatException | DateTimeException e) {
      return value;
    }
  }

  private static double day(String value) {
    return DateUtil.getExcelDate(LocalDateTime.parse(value), false);
  }
}
