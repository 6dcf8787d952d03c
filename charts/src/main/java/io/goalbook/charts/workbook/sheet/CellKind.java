package io.goalbook.charts.workbook.sheet;

/** How the cells of a column look; the format is Excel's. */
public enum CellKind {
  /** Text, on several lines where it is longer than its column. */
  TEXT("@"),
  /** A whole number. */
  INTEGER("#,##0"),
  /** How much more or less: always with its sign. */
  DIFFERENCE("+#,##0;-#,##0;0"),
  /** A distance as a fraction of 1, shown as per cent with its sign. */
  SIGNED_PERCENT("+0.0%;-0.0%;0.0%"),
  /** A share as a fraction of 1, shown as per cent; none at all is a cross. */
  COVERAGE("[=0]\"×\";0%"),
  /** A fiscal year. */
  YEAR("0"),
  /** Amounts in yuan, with cents in all cells of the column. */
  YUAN("#,##0.00"),
  /** Amounts in yuan of a column without cents. */
  WHOLE_YUAN("#,##0"),
  /** Amounts in yuan for readers: cents only below a thousand. */
  ROUNDED_YUAN("[>=1000]#,##0;[<=-1000]-#,##0;#,##0.00"),
  /** A number as printed, up to six decimals. */
  NUMBER("#,##0.######"),
  /** A fraction of 1, shown as per cent. */
  PERCENT("0.0%"),
  /** A day. */
  DATE("yyyy-mm-dd"),
  /** Text on one line. */
  LINE("@");

  private final String format;

  CellKind(String format) {
    this.format = format;
  }

  /** The number format as Excel writes it. */
  public String format() {
    return format;
  }
}
