package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts lines into rows of one width. A cell whose text was in several lines is joined where only
 * that makes this row and the next one whole.
 */
final class LineRows {
  private static final Set<Label> VALUES =
      EnumSet.of(Label.TARGET_VALUE, Label.MIDTERM_VALUE, Label.AREA_VALUE);
  private static final int LONGEST_UNIT = 12;
  private static final Pattern NUMBER = Pattern.compile("[\\d.]+[%分]?");

  /** So many lines more than columns may a row have, besides those of the words of levels. */
  private static final int MOST_JOINED = 2;

  /** 服务对象满意度 with a sign a line. */
  private static final int LONGEST_COLUMN = 9;

  private final List<String> lines;
  private final int outer;
  private final List<Label> columns;
  private final int behind;
  private final Labels labels;
  private final Levels levels;
  private final ValueWords values;

  /**
   * @param outer how many blank cells stand in front of the columns
   * @param columns what the words of the header mean
   * @param behind how many columns without a known word stand behind them
   */
  LineRows(List<String> lines, int outer, List<Label> columns, int behind, Words words) {
    this.lines = lines;
    this.outer = outer;
    this.columns = List.copyOf(columns);
    this.behind = behind;
    this.labels = words.labels();
    this.levels = words.levels();
    this.values = words.values();
  }

  /** The rows from a line on, and between them, in one cell, lines that are none. */
  List<LineRow> from(int start) {
    List<LineRow> rows = new ArrayList<>();
    int group = endOfGroup(start);
    Optional<LineRow> row = group > start ? rowAt(group, outer - 1) : nextFrom(start, rows);
    while (row.isPresent()) {
      rows.add(row.get());
      row = nextFrom(row.get().to(), rows);
    }
    return rows;
  }

  /** 绩效指标 beside all rows, often a sign a line, stands in front of the first. */
  private int endOfGroup(int start) {
    StringBuilder text = new StringBuilder();
    for (int at = start; outer > 0 && at < start + LONGEST_COLUMN && !line(at).isEmpty(); at++) {
      boolean group =
          labels
              .match(text.append(line(at)).toString())
              .filter(match -> match.label() == Label.GROUP)
              .isPresent();
      if (group) {
        return at + 1;
      }
    }
    return start;
  }

  /** Sums of departments and 预算执行率 have merged cells, and so fewer lines than a row. */
  private Optional<LineRow> nextFrom(int start, List<LineRow> rows) {
    Optional<LineRow> row = rowAt(start, outer);
    int last = Math.min(lines.size(), start + 2 * columns.size());
    for (int at = start; row.isEmpty() && at < last; at++) {
      if (levels.of(line(at)).isPresent()) {
        return Optional.empty();
      }
      int behind = at + 1;
      row = rowAt(behind, outer).filter(whole -> whole.joined() == 0 && hasLevel(whole));
      row.ifPresent(found -> rows.add(passedOver(start, behind)));
    }
    return row;
  }

  private boolean hasLevel(LineRow row) {
    return row.cells().stream().anyMatch(cell -> levels.of(cell).isPresent());
  }

  private LineRow passedOver(int from, int to) {
    List<String> texts = lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList();
    return new LineRow(from, to, List.of(String.join(" ", texts)));
  }

  /**
   * The row that leaves a whole one behind it, else the one with the fewest lines: behind the last
   * row stand lines that belong to nothing.
   */
  private Optional<LineRow> rowAt(int start, int before) {
    List<LineRow> possible = possible(start, before);
    for (LineRow row : possible) {
      boolean last = row.joined() == 0 && endsTable(row.to());
      if (last || !possible(row.to(), outer).isEmpty()) {
        return Optional.of(row);
      }
    }
    return possible.stream().findFirst();
  }

  private boolean endsTable(int end) {
    return isBlank(end, end + outer + columns.size() + behind);
  }

  private List<LineRow> possible(int start, int before) {
    List<LineRow> possible = new ArrayList<>();
    if (isBlank(start, start + before)) {
      cells(start + before, new ArrayList<>(), MOST_JOINED, start, possible);
    }
    possible.sort(java.util.Comparator.comparingInt(LineRow::to));
    return possible;
  }

  private void cells(int at, List<String> cells, int joined, int start, List<LineRow> possible) {
    if (cells.size() == columns.size()) {
      if (at <= lines.size() && isRow(cells)) {
        List<String> whole = new ArrayList<>(cells);
        for (int column = 0; column < behind; column++) {
          whole.add(line(at + column));
        }
        possible.add(new LineRow(start, Math.min(lines.size(), at + behind), whole));
      }
      return;
    }
    Label column = columns.get(cells.size());
    boolean level = column == Label.LEVEL1 || column == Label.LEVEL2;
    String cell = line(at);
    for (int more = 0; more <= (level ? LONGEST_COLUMN : joined); more++) {
      if (more > 0) {
        String next = line(at + more);
        if (cell.isEmpty() || next.isEmpty()) {
          return;
        }
        cell = cell + "\n" + next;
      }
      if (mayStand(cell, column)) {
        cells.add(cell);
        cells(at + more + 1, cells, level ? joined : joined - more, start, possible);
        cells.remove(cells.size() - 1);
      }
    }
  }

  private boolean mayStand(String cell, Label column) {
    if (cell.isEmpty()) {
      return true;
    }
    boolean level = levels.of(cell).isPresent();
    return switch (column) {
      case LEVEL1, LEVEL2 -> level;
      case COMPARATOR, DIRECTION -> isSign(cell);
      case UNIT -> !level && cell.length() <= LONGEST_UNIT && !NUMBER.matcher(cell).matches();
      case WEIGHT -> NUMBER.matcher(cell).matches();
      case TARGET_VALUE, MIDTERM_VALUE, AREA_VALUE -> !level && !values.isComparator(cell);
      case INDICATOR_NAME -> !beginsWithLevel(cell);
      default -> !level;
    };
  }

  private boolean isSign(String cell) {
    return values.isComparator(cell) || values.isNature(cell) || CellLines.isStroke(cell);
  }

  /** 数量指标, or 指标 below 服务对象满意度: a level, or the end of one, is no part of a name. */
  private boolean beginsWithLevel(String cell) {
    String first = cell.lines().findFirst().orElse("");
    return levels.of(first).isPresent() || labels.is(first, Label.INDICATOR_NAME);
  }

  private boolean isRow(List<String> cells) {
    boolean named = false;
    boolean valued = false;
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      named |=
          columns.get(column) == Label.INDICATOR_NAME && cell.chars().anyMatch(Character::isLetter);
      valued |= VALUES.contains(columns.get(column)) && !cell.isEmpty();
    }
    return named && valued;
  }

  private boolean isBlank(int from, int to) {
    for (int line = from; line < to; line++) {
      if (!line(line).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private String line(int index) {
    return index < lines.size() ? lines.get(index).strip() : "";
  }
}
