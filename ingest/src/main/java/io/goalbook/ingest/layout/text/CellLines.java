package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines that were the cells of rows into rows again. Blank cells left no line: a row may be
 * shorter than its header, and what its texts look like says where they belong.
 */
final class CellLines {
  private static final int SHORTEST_NAME = 4;

  private final List<Label> columns;
  private final ValueWords words;
  private final LineNumber number;

  /**
   * @param columns of the header without those of levels
   * @param number begins a line that is a name
   */
  CellLines(List<Label> columns, ValueWords words, LineNumber number) {
    this.columns = List.copyOf(columns);
    this.words = words;
    this.number = number;
  }

  /** The rows of the lines between two levels; a last line alone is none. */
  List<Row> rows(List<String> lines) {
    boolean numbered = !lines.isEmpty() && number.begins(lines.get(0));
    boolean even = !numbered && lines.size() % columns.size() == 0;
    List<Row> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      boolean begins =
          numbered ? number.begins(line) : !even && open.size() > 1 && looksLikeName(line);
      if (open.size() == columns.size() || (begins && !open.isEmpty())) {
        rows.add(row(open));
        open.clear();
      }
      open.add(line);
    }
    if (open.size() > 1) {
      rows.add(row(open));
    }
    return rows;
  }

  private boolean looksLikeName(String line) {
    return line.length() >= SHORTEST_NAME
        && line.chars().noneMatch(Character::isDigit)
        && !words.isComparator(line)
        && !words.isNature(line)
        && words.qualityAtEndOf(line).isEmpty();
  }

  private Row row(List<String> lines) {
    return new Row(lines.size() == columns.size() ? lines : placed(lines), lines.size());
  }

  /**
   * The name is the first; a sign and a nature are told by what they say, the next is the value.
   */
  private List<String> placed(List<String> lines) {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(""));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean sign = i > 0 && (words.isComparator(line) || words.isNature(line));
      if (i == 0) {
        put(line, Label.INDICATOR_NAME, cells);
      } else if (sign) {
        put(line, Label.COMPARATOR, cells);
      } else if (isStroke(line) && i + 1 < lines.size()) {
        put(line, Label.UNIT, cells);
      } else if (!put(line, Label.TARGET_VALUE, cells)) {
        put(line, Label.UNIT, cells);
      }
    }
    return cells;
  }

  /** / where a sign or a unit may stand: there is none. */
  static boolean isStroke(String line) {
    return line.length() == 1 && !Character.isLetterOrDigit(line.charAt(0));
  }

  private boolean put(String text, Label column, List<String> cells) {
    int at = columns.indexOf(column);
    boolean free = at >= 0 && cells.get(at).isEmpty();
    if (free) {
      cells.set(at, text);
    }
    return free;
  }

  /**
   * A row.
   *
   * @param cells one for each column, blank where nothing is printed
   * @param lines how many lines it was
   */
  record Row(List<String> cells, int lines) {
    Row {
      cells = List.copyOf(cells);
    }
  }
}
