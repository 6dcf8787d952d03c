package io.goalbook.app.command.explain;

import java.util.ArrayList;
import java.util.List;

/** A table of texts with aligned columns, in a terminal that gives Chinese characters two cells. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  /** Adds a row with as many cells as the header has; line breaks in them become a mark. */
  void add(String... cells) {
    rows.add(
        List.of(cells).stream().map(cell -> cell.replace("\n", "⏎").replace('\t', ' ')).toList());
  }

  /** The lines, without spaces at their ends. */
  List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  /** A text in one line, cut where it takes more cells of a terminal than given. */
  static String clip(String text, int widest) {
    String line = text.replace("\n", "⏎").replace('\t', ' ');
    if (width(line) <= widest) {
      return line;
    }
    StringBuilder clipped = new StringBuilder();
    int width = 2;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String sign = Character.toString(line.codePointAt(at));
      width += width(sign);
      if (width > widest) {
        break;
      }
      clipped.append(sign);
    }
    return clipped.append('…').toString();
  }

  /** How many cells of a terminal a text takes. */
  static int width(String text) {
    return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
  }

  /** The blocks of Unicode's East Asian Width that are wide or full-width and occur in forms. */
  private static boolean isWide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0xFFE0 && character <= 0xFFE6)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }
}
