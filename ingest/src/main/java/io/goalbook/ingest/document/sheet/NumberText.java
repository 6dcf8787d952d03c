package io.goalbook.ingest.document.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and dates as a person in China sees them in a sheet. One use a document. */
final class NumberText {
  private static final String GENERAL = "General";

  /** From here on a double does not hold every whole number that was typed. */
  private static final double EXACT = 1e15;

  /** The day after the last one that Excel knows, in the year 9999. */
  private static final double END_OF_DAYS = 2_958_466;

  /** A number of a format that the library takes for a date without looking at the code. */
  private static final int DATE = 14;

  /** A number of a format that the library takes for no date. */
  private static final int NO_DATE = 2;

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Map<String, FormatCode> codes = new HashMap<>();
  private final boolean from1904;

  /**
   * @param from1904 whether the days of the workbook are counted from 1904 and not from 1900
   */
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The number as its format shows it. */
  String of(double value, CellFormat format) {
    if (format.isGeneral()) {
      return general(value);
    }
    ShiftedPoint shifted = ShiftedPoint.of(value, format.code());
    FormatCode code = codes.computeIfAbsent(shifted.code(), FormatCode::of);
    Optional<String> zero = value == 0 ? code.shownForZero() : Optional.empty();
    if (zero.isPresent()) {
      return code.restored(zero.get());
    }
    if (code.masked().contains(GENERAL)) {
      return code.restored(code.masked().split(";", 2)[0].replace(GENERAL, general(value)));
    }
    return code.restored(formatted(shifted.value(), code));
  }

  private String formatted(double value, FormatCode code) {
    boolean date = code.isDate();
    if (date && (value < 0 || value >= END_OF_DAYS)) {
      // Excel fills the cell with #: the number says more.
      return general(value);
    }
    try {
      int index = date ? DATE : NO_DATE;
      return formatter.formatRawCellContents(value, index, code.masked(), from1904);
    } catch (IllegalArgumentException e) {
      // A code that the library cannot parse must not cost the number.
      return general(value);
    }
  }

  private String general(double value) {
    if (Math.abs(value) < EXACT && value == Math.rint(value)) {
      // Excel shows 1.23457E+11 for a long code or amount: the digits are what was typed.
      return Long.toString((long) value);
    }
    return formatter.formatRawCellContents(value, 0, GENERAL);
  }
}
