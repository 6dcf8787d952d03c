package io.goalbook.model.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the cells of reference tables may hold, so that statistics can rely on it. */
final class Cells {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}(\\.\\d{1,2})?");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "[\\p{IsHan}\\s（）()]+[【〔\\[［（(]\\s*20\\d\\d\\s*[】〕\\]］）)]\\s*第?\\s*\\d{1,5}\\s*号");
  private static final Pattern TARGET =
      Pattern.compile(
          "\\s*[^≥>=≤<|]*[^≥>=≤<|\\s\\d]\\s*[≥>=≤<]\\s*\\d{1,12}(\\.\\d{1,6})?\\s*[^\\d\\s|]+\\s*");

  private Cells() {}

  static boolean isYear(String cell) {
    return YEAR.matcher(cell).matches();
  }

  /** Yuan without signs, separators or unit: what a spreadsheet saves. */
  static boolean isAmount(String cell) {
    return AMOUNT.matcher(cell).matches();
  }

  static boolean isDate(String cell) {
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static boolean isDocumentNumber(String cell) {
    return DOCUMENT_NUMBER.matcher(cell).matches();
  }

  /** One or more of 名称≥数量单位, with | between. */
  static boolean areTargets(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).allMatch(part -> TARGET.matcher(part).matches());
  }
}
