package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.TextNormaliser;

/** Texts as they are kept: as printed, but for invisible marks and white space around them. */
public final class PrintedText {
  private PrintedText() {}

  /** A cell's text as printed; lines that are not blank stay lines. */
  public static String of(Cell cell) {
    return of(cell.raw());
  }

  /** A text as printed, blank lines and white space at the ends of lines left out. */
  public static String of(String raw) {
    String visible = TextNormaliser.visible(raw);
    if (visible.indexOf('\n') < 0 && visible.indexOf('\r') < 0) {
      return trim(visible);
    }
    return TextNormaliser.joined(visible, PrintedText::trim);
  }

  private static String trim(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isSpace(line.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00A0';
  }
}
