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

  /** So many lines more than columns may a row have. */
  private static final int MOST_JOINED = 2;

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

  /** The rows from a line on, as far as they are whole. */
  List<LineRow> from(int start) {
    List<LineRow> rows = new ArrayList<>();
    Optional<LineRow> row = nextFrom(start);
    while (row.isPresent()) {
      rows.add(row.get());
      row = nextFrom(row.get().to());
    }
    return rows;
  }

  /** Between the rows of a list stand sums of departments, whose merged cells have fewer lines. */
  private Optional<LineRow> nextFrom(int start) {
    Optional<LineRow> row = rowAt(start);
    boolean list = columns.contains(Label.PROJECT_NAME);
    int last = Math.min(lines.size(), start + columns.size()) - 1;
    for (int line = start; list && row.isEmpty() && line < last; line++) {
      if (levels.of(line(line)).isPresent()) {
        return Optional.empty();
      }
      row = rowAt(line + 1).filter(whole -> whole.joined() == 0);
    }
    return row;
  }

  /** The row that leaves a whole one behind it, else the one with the fewest lines. */
  private Optional<LineRow> rowAt(int start) {
    List<LineRow> possible = possible(start);
    for (LineRow row : possible) {
      if (endsTable(row.to()) || !possible(row.to()).isEmpty()) {
        return Optional.of(row);
      }
    }
    return possible.stream().findFirst();
  }

  private boolean endsTable(int end) {
    return isBlank(end, end + outer + columns.size() + behind);
  }

  private List<LineRow> possible(int start) {
    List<LineRow> possible = new ArrayList<>();
    if (isBlank(start, start + outer)) {
      cells(start + outer, new ArrayList<>(), MOST_JOINED, start, possible);
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
    String cell = line(at);
    for (int more = 0; more <= joined; more++) {
      if (more > 0) {
        String next = line(at + more);
        if (cell.isEmpty() || next.isEmpty()) {
          return;
        }
        cell = cell + "\n" + next;
      }
      if (mayStand(cell, columns.get(cells.size()))) {
        cells.add(cell);
        cells(at + more + 1, cells, joined - more, start, possible);
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
      case INDICATOR_NAME -> !level && !beginsWithEndOfLevel(cell);
      default -> !level;
    };
  }

  private boolean isSign(String cell) {
    return values.isComparator(cell) || values.isNature(cell);
  }

  /** 服务对象满意度, and 指标 below it: the end of a level is no name. */
  private boolean beginsWithEndOfLevel(String cell) {
    return labels
        .match(cell.lines().findFirst().orElse(""))
        .filter(match -> match.label() == Label.INDICATOR_NAME)
        .isPresent();
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
