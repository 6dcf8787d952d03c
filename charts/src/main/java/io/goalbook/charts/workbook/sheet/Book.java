package io.goalbook.charts.workbook.sheet;

/** A workbook in the making. Its sheets stand in the order in which they begin. */
public final class Book {
  private final StreamedWorkbook workbook;
  private final Styles styles;

  /**
   * @param workbook streamed; not closed here
   */
  public Book(StreamedWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new Styles(workbook.getXSSFWorkbook());
  }

  /** Begins a sheet; several may be open, and be filled in any order. */
  public SheetWriter begin(String name) {
    return new SheetWriter(workbook, workbook.begin(name), styles);
  }

  /** What puts pictures into the sheets of this workbook; one holds each picture once. */
  public PictureWriter pictures() {
    return new PictureWriter(workbook);
  }
}
