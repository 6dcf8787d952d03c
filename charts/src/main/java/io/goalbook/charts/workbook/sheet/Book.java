package io.goalbook.charts.workbook.sheet;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook in the making. Its sheets stand in the order in which they begin. */
public final class Book {
  private final SXSSFWorkbook workbook;
  private final Styles styles;

  /**
   * @param workbook streamed; not closed here
   */
  public Book(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new Styles(workbook.getXSSFWorkbook());
  }

  /** Begins a sheet; several may be open, and be filled in any order. */
  public SheetWriter begin(String name) {
    return new SheetWriter(workbook, name, styles);
  }

  /** What puts pictures into the sheets of this workbook; one holds each picture once. */
  public PictureWriter pictures() {
    return new PictureWriter(workbook);
  }
}
