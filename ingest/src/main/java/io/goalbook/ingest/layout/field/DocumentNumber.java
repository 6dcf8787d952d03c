package io.goalbook.ingest.layout.field;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (文号) as printed, for example 冀财社【2024】163号.
 *
 * @param text as printed
 * @param year the year in its brackets
 */
public record DocumentNumber(String text, int year) {
  /** An issuer may have brackets of its own (宁财（社）指标); words before them are no issuer. */
  private static final String ISSUER =
      "(?:\\p{IsHan}{0,8}[财发办函][（(]\\p{IsHan}{1,3}[）)]\\p{IsHan}{0,6}|\\p{IsHan}{1,10})";

  private static final Pattern NUMBER =
      Pattern.compile(
          ISSUER + "\\s*[【〔\\[［（(〖「{｛]\\s*(20\\d\\d)\\s*[】〕\\]］）)〗」}｝]\\s*第?\\s*\\d{1,5}\\s*号");

  /** The first document number in a text. */
  public static Optional<DocumentNumber> in(String text) {
    if (text.indexOf('号') < 0) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find()
        ? Optional.of(new DocumentNumber(matcher.group(), Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /** The latest year of the document numbers in a text. */
  public static OptionalInt latestYear(String text) {
    return NUMBER.matcher(text).results().mapToInt(found -> Integer.parseInt(found.group(1))).max();
  }
}
