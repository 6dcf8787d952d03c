package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;

/** Reads the part of a worksheet as a stream. One use a sheet. */
final class WorksheetReader {
  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  private final SheetXml xml;
  private final CellValues values;
  private final SheetContent content;
  private int row = -1;
  private int column = -1;

  WorksheetReader(SheetXml xml, CellValues values, SheetContent content) {
    this.xml = xml;
    this.values = values;
    this.content = content;
  }

  /** Reads the sheet to its end. */
  SheetContent read() throws XMLStreamException, DocumentException {
    for (Optional<String> name = xml.next(); name.isPresent(); name = xml.next()) {
      switch (name.get()) {
        case "col" -> columns();
        case "row" -> row();
        case "c" -> cell();
        case "mergeCell" -> region();
        default -> {
          // What has no text and no shape.
        }
      }
    }
    return content;
  }

  private void columns() {
    if (isHidden("width")) {
      int first = xml.number("min").orElse(1) - 1;
      int last = xml.number("max").orElse(first + 1) - 1;
      if (first >= 0 && last >= first && last < LIMITS.getMaxColumns()) {
        content.hideColumns(first, last);
      }
    }
  }

  // The number may be left out: then it is the next one.
  private void row() throws DocumentException {
    row = xml.number("r").orElse(row + 2) - 1;
    column = -1;
    checkPlace();
    if (isHidden("ht")) {
      content.hideRow(row);
    }
  }

  private boolean isHidden(String size) {
    return xml.isTrue("hidden")
        || xml.attribute(size).filter(text -> text.matches("0(\\.0+)?")).isPresent();
  }

  private void cell() throws XMLStreamException, DocumentException {
    Optional<String> reference = xml.attribute("r");
    if (reference.isPresent()) {
      CellAddress address = address(reference.get());
      row = address.getRow();
      column = address.getColumn();
    } else {
      column++;
    }
    checkPlace();
    Optional<String> text = values.read(xml);
    if (text.isPresent()) {
      content.add(row, column, text.get());
    } else {
      content.missResult();
    }
  }

  private void region() throws DocumentException {
    String[] corners = xml.attribute("ref").orElse("").split(":", -1);
    CellAddress first = address(corners[0]);
    CellAddress last = address(corners[corners.length - 1]);
    int firstRow = Math.min(first.getRow(), last.getRow());
    int firstColumn = Math.min(first.getColumn(), last.getColumn());
    int lastRow = Math.max(first.getRow(), last.getRow());
    int lastColumn = Math.max(first.getColumn(), last.getColumn());
    content.merge(
        new MergedRegion(
            firstRow,
            firstColumn,
            Math.min(lastRow, LIMITS.getLastRowIndex()),
            Math.min(lastColumn, LIMITS.getLastColumnIndex())));
  }

  private static CellAddress address(String reference) throws DocumentException {
    try {
      return new CellAddress(reference);
    } catch (RuntimeException e) {
      // The library has no error of its own for what is no address.
      throw new DocumentException(RejectionCause.DAMAGED, "no such cell: " + reference, e);
    }
  }

  private void checkPlace() throws DocumentException {
    if (row < 0 || row >= LIMITS.getMaxRows() || column >= LIMITS.getMaxColumns()) {
      throw new DocumentException(RejectionCause.DAMAGED, "a cell outside of the sheet");
    }
  }
}
