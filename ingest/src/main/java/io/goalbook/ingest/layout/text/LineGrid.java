package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of which every cell became a line, the blank ones too: so office programs write tables as
 * plain text. A row has as many lines as the table had columns, and more where the text of a cell
 * had several; the words of levels tell whether rows were cut rightly.
 */
final class LineGrid {
  /** 绩效指标 beside all rows, and what else may stand in front of the columns that are named. */
  private static final int MOST_OUTER = 2;

  /** 备注 and other words behind the columns that a list knows. */
  private static final int MOST_BEHIND = 3;

  private static final int FEWEST_ROWS = 2;

  /** Two blocks side by side, each with all that forms have; the ways to cut a row grow with it. */
  private static final int MOST_COLUMNS = 24;

  private static final Set<Label> UNITS =
      EnumSet.of(Label.COMPETENT_DEPARTMENT, Label.IMPLEMENTING_UNIT);

  private final Words words;

  LineGrid(Words words) {
    this.words = words;
  }

  /**
   * The rows below a header.
   *
   * @param header whose words were a line each
   * @return empty when the lines are no such table
   */
  Optional<LineForm.Body> body(Lines lines, LineForm.Header header) {
    List<String> named = header.words().subList(outer(header.words()), header.words().size());
    List<Label> columns = named.stream().map(this::label).toList();
    if (columns.size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    int below = lines.position(header.end() - 1) + 1;
    List<LineRow> best = List.of();
    int bestBehind = 0;
    for (int size = 0; size <= MOST_OUTER + MOST_BEHIND; size++) {
      for (int outer = 0; outer <= Math.min(size, MOST_OUTER); outer++) {
        int behind = size - outer;
        if (behind <= MOST_BEHIND && below + behind <= lines.all().size()) {
          LineRows rows = new LineRows(lines.all(), outer, columns, behind, words);
          List<LineRow> read = rows.from(below + behind);
          if (isBetter(read, best)) {
            best = read;
            bestBehind = behind;
          }
        }
      }
    }
    return isTable(best, lines)
        ? Optional.of(body(lines, named, below, bestBehind, best))
        : Optional.empty();
  }

  /** More rows, and of as many those with fewer cells that had to be joined. */
  private static boolean isBetter(List<LineRow> read, List<LineRow> best) {
    return read.size() > best.size() || (read.size() == best.size() && joined(read) < joined(best));
  }

  private static long joined(List<LineRow> rows) {
    return rows.stream().mapToLong(LineRow::joined).sum();
  }

  private Label label(String word) {
    return words.labels().match(word).map(Labels.Match::label).orElse(Label.IGNORED);
  }

  /** 绩效, and 指标 below it: the end of such a cell is no word for a column of names. */
  private int outer(List<String> words) {
    List<Label> columns = words.stream().map(this::label).toList();
    return columns.get(0) == Label.INDICATOR_NAME ? Math.max(columns.indexOf(Label.LEVEL1), 0) : 0;
  }

  /** Without any blank line it may be chance that lines look like rows. */
  private static boolean isTable(List<LineRow> rows, Lines lines) {
    return rows.stream().filter(row -> row.cells().size() > 1).count() >= FEWEST_ROWS
        && (joined(rows) == 0
            || lines.all().subList(rows.get(0).from(), rows.get(rows.size() - 1).to()).stream()
                .anyMatch(String::isBlank));
  }

  private LineForm.Body body(
      Lines lines, List<String> named, int below, int behind, List<LineRow> read) {
    List<Label> columns = named.stream().map(this::label).toList();
    List<String> head = new ArrayList<>(named);
    head.addAll(lines.all().subList(below, below + behind));
    Rows rows = new Rows();
    rows.add(head, lines.place(lines.indexFrom(below - 1)));
    List<String> above = List.of();
    for (LineRow row : read) {
      boolean whole = row.cells().size() > 1;
      above = whole ? filledDown(row.cells(), above, columns) : above;
      rows.add(whole ? above : row.cells(), lines.place(lines.indexFrom(row.from())));
    }
    return new LineForm.Body(rows, lines.indexFrom(read.get(read.size() - 1).to()));
  }

  /** The unit of several projects was one cell beside all of them. */
  private static List<String> filledDown(
      List<String> cells, List<String> above, List<Label> columns) {
    List<String> filled = new ArrayList<>(cells);
    for (int column = 0; column < columns.size() && !above.isEmpty(); column++) {
      if (UNITS.contains(columns.get(column)) && filled.get(column).isEmpty()) {
        filled.set(column, above.get(column));
      }
    }
    return filled;
  }
}
