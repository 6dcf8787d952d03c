package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Headers that text made shorter than the rows below them, because a cell over several columns
 * became one: 指标类型 | 三级指标 | 指标值 above 产出指标 | 数量指标 | 里程 | ≥3公里. The cells are widened again, in the
 * way that goes best with what stands below them.
 */
final class ShortHeaders {
  private static final int FEWEST_WORDS = 3;
  private static final int WIDEST = 60;

  /** By how much a header must fit better: a third of a column. */
  private static final double MARGIN = 0.33;

  private final Labels labels;
  private final Levels levels;
  private final ValueWords values;

  /** More than one row in so many must be longer than the header. */
  private static final int LONGER_OF = 4;

  ShortHeaders(Words words) {
    this.labels = words.labels();
    this.levels = words.levels();
    this.values = words.values();
  }

  /** The table with its headers as wide as its rows; the table itself where nothing is short. */
  Table widened(Table table) {
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      if (mayBeShort(table, row)) {
        Optional<List<Integer>> widths = widths(table, row);
        if (widths.isPresent()) {
          return new WideHeader(table, row, widths.get()).table();
        }
      }
    }
    return table;
  }

  /** Single cells with a word for values or words for types, which end before the table does. */
  private boolean mayBeShort(Table table, int row) {
    List<Cell> cells = table.rowCells(row);
    if (cells.size() < FEWEST_WORDS || cells.size() >= table.columnCount()) {
      return false;
    }
    boolean valued = false;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.column() != i || cell.columnSpan() > 1 || cell.isBlank()) {
        return false;
      }
      valued |= label(cell) == Label.TARGET_VALUE;
    }
    return (valued || standsOverValues(table, row))
        && isFreeBehind(table, row, cells.size())
        && areLonger(table, row, cells.size());
  }

  /** One row that was pushed aside does not make the header of all others short. */
  private static boolean areLonger(Table table, int header, int width) {
    int rows = 0;
    int longer = 0;
    for (int row = header + 1; row < table.rowCount(); row++) {
      rows += table.rowCells(row).size() > 1 ? 1 : 0;
      longer += table.at(row, width).isPresent() ? 1 : 0;
    }
    return longer * LONGER_OF > rows;
  }

  /** 数量指标 | 质量指标 over a row in which each of them has its own word for values. */
  private boolean standsOverValues(Table table, int row) {
    return table.rowCells(row + 1).stream()
            .filter(cell -> label(cell) == Label.TARGET_VALUE)
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isFreeBehind(Table table, int row, int from) {
    for (int column = from; column < table.columnCount(); column++) {
      if (table.at(row, column).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** A word for a type stands over names and values, as 绩效指标 does. */
  private Label label(Cell cell) {
    return levels.of(cell.text()).isPresent()
        ? Label.GROUP
        : labels.inHeader(cell.text()).map(Labels.Match::label).orElse(Label.IGNORED);
  }

  /** How many columns each word of the header stands over; empty where it is right as it is. */
  private Optional<List<Integer>> widths(Table table, int row) {
    List<Label> header = table.rowCells(row).stream().map(this::label).toList();
    ColumnLooks looks = new ColumnLooks(table, row, labels, levels, values);
    int width = looks.width();
    int most = width - header.size() + 1;
    if (most < 2 || width > WIDEST) {
      return Optional.empty();
    }
    // best[i][c]: how well the first i words can stand over the first c columns.
    double[][] best = new double[header.size() + 1][width + 1];
    int[][] chosen = new int[header.size() + 1][width + 1];
    for (double[] line : best) {
      Arrays.fill(line, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int word = 1; word <= header.size(); word++) {
      for (int end = word; end <= width; end++) {
        for (int span = 1; span <= Math.min(most, end - word + 1); span++) {
          double sum =
              best[word - 1][end - span] + looks.fit(header.get(word - 1), end - span, end - 1);
          if (sum > best[word][end]) {
            best[word][end] = sum;
            chosen[word][end] = span;
          }
        }
      }
    }
    return best[header.size()][width] > asPrinted(header, looks, width) + MARGIN
        ? Optional.of(spans(chosen, width))
        : Optional.empty();
  }

  /** How well the words stand where they are, the last one over what is left. */
  private static double asPrinted(List<Label> header, ColumnLooks looks, int width) {
    double sum = 0;
    for (int word = 0; word < header.size(); word++) {
      int last = word == header.size() - 1 ? width - 1 : word;
      sum += looks.fit(header.get(word), word, last);
    }
    return sum;
  }

  private static List<Integer> spans(int[][] chosen, int width) {
    List<Integer> spans = new ArrayList<>();
    int end = width;
    for (int word = chosen.length - 1; word > 0; word--) {
      spans.add(0, chosen[word][end]);
      end -= chosen[word][end];
    }
    return spans;
  }
}
