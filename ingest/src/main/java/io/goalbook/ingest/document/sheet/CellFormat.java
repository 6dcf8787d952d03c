package io.goalbook.ingest.document.sheet;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * The number format of a cell.
 *
 * @param index as the file numbers it
 * @param code what it looks like, for example {@code 0.00%}
 */
record CellFormat(int index, String code) {
  /** The format of a cell that has none. */
  static final CellFormat GENERAL = new CellFormat(0, "General");

  /** Longer codes than any program lets a person enter are not worth parsing. */
  private static final int LONGEST_CODE = 1_000;

  private static final String DATE = "yyyy/m/d";
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
  private static final String TIME = "h\"时\"mm\"分\"";
  private static final String LONG_TIME = "h\"时\"mm\"分\"ss\"秒\"";

  /**
   * Formats that depend on the language of the program and stand in no file: ECMA-376, part 1,
   * 18.8.30, the table for zh-cn, and the short date of Windows in China.
   */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, DATE),
          Map.entry(22, DATE + " h:mm"),
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, LONG_DATE),
          Map.entry(32, TIME),
          Map.entry(33, LONG_TIME),
          Map.entry(34, TIME),
          Map.entry(35, LONG_TIME),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(55, TIME),
          Map.entry(56, LONG_TIME),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  /**
   * A format as a file gives it.
   *
   * @param index its number
   * @param written the code beside the number; empty when the file relies on the program for it
   */
  static CellFormat of(int index, Optional<String> written) {
    String builtin = Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index)).orElse("General");
    String code = written.orElse(builtin);
    if (code.equals(builtin) && CHINESE.containsKey(index)) {
      return new CellFormat(index, CHINESE.getOrDefault(index, builtin));
    }
    return code.length() > LONGEST_CODE ? GENERAL : new CellFormat(index, inChina(code));
  }

  // What the library does not know: dates and times as the system shows them, and the Chinese name
  // of the general format.
  private static String inChina(String code) {
    if (code.startsWith("[$-F800]")) {
      return LONG_DATE;
    }
    if (code.startsWith("[$-F400]")) {
      return "h:mm:ss";
    }
    return code.replace("G/通用格式", "General");
  }

  boolean isGeneral() {
    return code.equals("General") || code.equals("@");
  }
}
