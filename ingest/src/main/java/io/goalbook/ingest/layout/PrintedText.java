package io.goalbook.ingest.layout;

import io.goalbook.ingest.document.Cell;
import java.util.regex.Pattern;

/** Texts as they are kept: as printed, but for invisible marks and white space around them. */
final class PrintedText {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]|\\[bookmark: ?[^\\]]{0,200}\\]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private PrintedText() {}

  /** A cell's text as printed; lines that are not blank stay lines. */
  static String of(Cell cell) {
    return of(cell.raw());
  }

  /** A text as printed, blank lines and white space at the ends of lines left out. */
  static String of(String raw) {
    StringBuilder kept = new StringBuilder();
    for (String line : INVISIBLE.matcher(raw).replaceAll("").split("\\R", -1)) {
      String trimmed = trim(line);
      if (!trimmed.isEmpty()) {
        kept.append(kept.isEmpty() ? "" : "\n").append(trimmed);
      }
    }
    return kept.toString();
  }

  private static String trim(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && SPACE.matcher(line.substring(from, from + 1)).matches()) {
      from++;
    }
    while (to > from && SPACE.matcher(line.substring(to - 1, to)).matches()) {
      to--;
    }
    return line.substring(from, to);
  }
}
