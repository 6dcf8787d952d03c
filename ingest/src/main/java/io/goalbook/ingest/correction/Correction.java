package io.goalbook.ingest.correction;

import io.goalbook.model.words.CorrectedField;
import io.goalbook.model.words.WordRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of {@code corrections.csv}.
 *
 * @param id made from all cells of the row: another value, reason or author is another correction
 * @param document the path of the document, relative to the inbox
 * @param location the location of the project or indicator, as the workbook prints it
 * @param field what is corrected
 * @param value what should have been read; an empty text is an empty cell
 * @param reason why
 * @param author who says so
 */
public record Correction(
    String id,
    String document,
    String location,
    CorrectedField field,
    String value,
    String reason,
    String author) {
  private static final int ID_LENGTH = 20;

  /** 某县/2025/表4/行3#2: which of several indicators of one row. */
  private static final Pattern CHOICE = Pattern.compile("(.+)[#＃](\\d{1,6})");

  static Correction of(WordRow row) {
    return new Correction(
        id(row),
        row.get("document").replace('\\', '/'),
        row.get("location"),
        CorrectedField.ofCode(row.get("field")),
        row.get("value"),
        row.get("reason"),
        row.get("author"));
  }

  private static String id(WordRow row) {
    StringBuilder cells = new StringBuilder();
    row.values().keySet().stream()
        .sorted()
        .forEach(column -> cells.append(row.get(column)).append('\u0000'));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(cells.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The location without the number behind it. */
  String place() {
    Matcher choice = CHOICE.matcher(location);
    return choice.matches() ? choice.group(1) : location;
  }

  /** The number of the indicator in its project, where the location says it. */
  OptionalInt ordinal() {
    Matcher choice = CHOICE.matcher(location);
    return choice.matches()
        ? OptionalInt.of(Integer.parseInt(choice.group(2)))
        : OptionalInt.empty();
  }
}
