package io.goalbook.ingest.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text into which tables were pasted.
 *
 * @param kind what parts its cells
 * @param cells its cells; for a line that is no row, the line itself
 * @param starts where each cell starts, in columns of a fixed font, for cells parted by spaces
 */
record PastedLine(Kind kind, List<TextCell> cells, List<Integer> starts) {

  /** What a line is. */
  enum Kind {
    BLANK,
    TEXT,
    TABS,
    SPACES,
    BARS,
    /** Dashes below a header or between rows. */
    RULE
  }

  private static final Pattern RULE =
      Pattern.compile("[\\s|+:=\\-\u2500-\u257F]*[=\\-\u2500-\u257F]{3}[\\s|+:=\\-\u2500-\u257F]*");
  private static final Pattern OTHER_BARS = Pattern.compile("[\u2502\u2503\u2551\uFF5C]");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern CELL =
      Pattern.compile("[^ \u00A0\u3000]++(?:[ \u00A0\u3000][^ \u00A0\u3000]++)*+");
  private static final int FIRST_WIDE = 0x2E80;

  /** A line of a text. */
  static PastedLine of(String line) {
    if (line.isBlank()) {
      return new PastedLine(Kind.BLANK, List.of(new TextCell(line)), List.of());
    }
    if (RULE.matcher(line).matches()) {
      return new PastedLine(Kind.RULE, List.of(new TextCell(line)), List.of());
    }
    if (line.indexOf('\t') >= 0) {
      return new PastedLine(Kind.TABS, tabbed(line), List.of());
    }
    String bars = OTHER_BARS.matcher(line).replaceAll("|").strip();
    if (bars.chars().filter(sign -> sign == '|').count() > 1) {
      return new PastedLine(Kind.BARS, barred(bars), List.of());
    }
    return spaced(line);
  }

  /** Whether it is a row of a table that the other line is also a row of. */
  boolean isRowLike(PastedLine other) {
    return kind == other.kind && kind != Kind.BLANK && kind != Kind.TEXT && kind != Kind.RULE;
  }

  /** Where its text starts. */
  int indent() {
    return starts.isEmpty() ? 0 : starts.get(0);
  }

  private static List<TextCell> tabbed(String line) {
    return Arrays.stream(line.split("\t", -1)).map(TextCell::stripped).toList();
  }

  private static List<TextCell> barred(String line) {
    int from = line.startsWith("|") ? 1 : 0;
    int to = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
    return Arrays.stream(BAR.split(line.substring(from, to), -1))
        .map(cell -> TextCell.stripped(cell.replace("\\|", "|").replace("<br>", "\n")))
        .toList();
  }

  private static PastedLine spaced(String line) {
    List<TextCell> cells = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    int column = 0;
    int from = 0;
    while (cell.find()) {
      column += width(line, from, cell.start());
      from = cell.start();
      starts.add(column);
      cells.add(TextCell.stripped(cell.group()));
    }
    return cells.size() > 1
        ? new PastedLine(Kind.SPACES, cells, starts)
        : new PastedLine(Kind.TEXT, List.of(new TextCell(line)), List.of());
  }

  private static int width(String line, int from, int to) {
    int width = 0;
    for (int position = from; position < to; position++) {
      width += line.charAt(position) >= FIRST_WIDE ? 2 : 1;
    }
    return width;
  }
}
