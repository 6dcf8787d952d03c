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

  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<String, FormatSections> codes = new HashMap<>();
  private final boolean from1904;

  // Only formats that ask for them show names of days and months in Chinese.
  private Optional<DataFormatter> chinese = Optional.empty();

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
    FormatSections sections = codes.computeIfAbsent(format.code(), FormatSections::of);
    Optional<FormatSection> found = sections.of(value);
    if (found.isEmpty()) {
      // Excel fills the cell with #: the number says more.
      return general(value);
    }
    FormatSection section = found.get();
    double shown = value < 0 && sections.dropsSign(section) ? -value : value;
    return shown(shown / section.divisor(), section.code());
  }

  private String shown(double value, FormatCode code) {
    if (code.isFixed(value)) {
      return code.fixed();
    }
    if (code.isGeneral()) {
      String number = code.numerals().counted(general(value));
      return code.restored(code.masked().replace(GENERAL, number));
    }
    if (code.isDate()) {
      return code.restored(code.numerals().dated(day(value, code)));
    }
    return code.restored(code.numerals().placed(formatted(formatter, value, NO_DATE, code)));
  }

  private String day(double value, FormatCode code) {
    if (value < 0 || value >= END_OF_DAYS) {
      return general(value);
    }
    // The short name of a day is 一 there; the library has 周一.
    return code.chinese()
        ? formatted(chinese(), value, DATE, code).replace("周", "")
        : formatted(formatter, value, DATE, code);
  }

  private DataFormatter chinese() {
    DataFormatter known = chinese.orElseGet(() -> new DataFormatter(Locale.CHINA));
    chinese = Optional.of(known);
    return known;
  }

  private String formatted(DataFormatter names, double value, int index, FormatCode code) {
    try {
      return names.formatRawCellContents(value, index, code.masked(), from1904);
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
