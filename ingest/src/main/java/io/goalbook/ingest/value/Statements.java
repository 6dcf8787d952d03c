package io.goalbook.ingest.value;

import java.util.List;
import java.util.regex.Pattern;

/** The statements of a cell, one after the other. */
final class Statements {
  // A comma between thousands belongs to its number; 1、 and 2. begin a new statement.
  private static final Pattern BORDER =
      Pattern.compile(
          "[;。\\n]|(?<!\\d),|,(?!\\d{3}(?!\\d))|(?<=[\\p{IsHan}%)])(?=\\d{1,2}[、.)](?!\\d))|(?<=\\D)、(?=[<>=≤≥]?\\d)|(?<=.)(?=[①-⑳])");
  private static final Pattern NUMBERS_ON_TWO_LINES = Pattern.compile("\\d\\n\\d");

  private Statements() {}

  /** Splits a text; blank statements are left out. */
  static List<String> of(String lines) {
    return BORDER
        .splitAsStream(lines)
        .map(ValueText::dense)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  /** Whether the lines must not be read as one: 95 and 90 below each other are not 9590. */
  static boolean areApart(String lines) {
    return NUMBERS_ON_TWO_LINES.matcher(lines).find();
  }
}
