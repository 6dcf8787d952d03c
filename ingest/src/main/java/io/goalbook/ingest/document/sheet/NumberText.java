package io.goalbook.ingest.document.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and dates as a person in China sees them in a sheet. One use a document. */
final class NumberText {
  /** From here on the general format would show 1.23457E+11. */
  private static final double LONG = 1e11;

  /** From here on a double does not hold every whole number that was typed. */
  private static final double EXACT = 1e15;

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  /**
   * @param from1904 whether the days of the workbook are counted from 1904 and not from 1900
   */
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The number as its format shows it. */
  String of(double value, CellFormat format) {
    if (format.isGeneral() && isLongWhole(value)) {
      // A code or an amount that the column was too narrow for: the digits are what was typed.
      return BigDecimal.valueOf(value).toBigInteger().toString();
    }
    try {
      return formatter.formatRawCellContents(value, format.index(), format.code(), from1904);
    } catch (IllegalArgumentException e) {
      // A code that the library cannot parse must not cost the number.
      return formatter.formatRawCellContents(value, 0, "General");
    }
  }

  private static boolean isLongWhole(double value) {
    double size = Math.abs(value);
    return size >= LONG && size < EXACT && value == Math.rint(value);
  }
}
