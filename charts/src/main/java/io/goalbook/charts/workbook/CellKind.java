package io.goalbook.charts.workbook;

/** How the cells of a column look; the format is Excel's. */
enum CellKind {
  TEXT("@"),
  /** Text that may need several lines. */
  LONG_TEXT("@"),
  INTEGER("#,##0"),
  YEAR("0"),
  /** Amounts in yuan, with cents in all cells of the column. */
  YUAN("#,##0.00"),
  /** Amounts in yuan of a column without cents. */
  WHOLE_YUAN("#,##0"),
  /** A number as printed, up to six decimals. */
  NUMBER("#,##0.######"),
  /** A fraction of 1, shown as per cent. */
  PERCENT("0.0%"),
  DATE("yyyy-mm-dd"),
  LINK("@");

  private final String format;

  CellKind(String format) {
    this.format = format;
  }

  String format() {
    return format;
  }
}
