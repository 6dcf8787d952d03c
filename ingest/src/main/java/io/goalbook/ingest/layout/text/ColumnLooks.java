package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a column below a header, and how well it goes with a word of the header. */
final class ColumnLooks {
  private static final int SAMPLE = 12;
  private static final int LONGEST_UNIT = 8;

  private final int[] texts;
  private final int[] typed;
  private final int[] signs;
  private final int[] numbers;
  private final int[] brief;
  private int printed;
  private final List<Optional<Label>> below = new ArrayList<>();

  /**
   * @param header the row of the header, zero-based
   */
  ColumnLooks(Table table, int header, Labels labels, Levels levels, ValueWords words) {
    int width = table.columnCount();
    this.texts = new int[width];
    this.typed = new int[width];
    this.signs = new int[width];
    this.numbers = new int[width];
    this.brief = new int[width];
    int end = Math.min(table.rowCount(), header + 1 + SAMPLE);
    for (int row = header + 1; row < end; row++) {
      if (row > header + 1 && isBehind(table, row, labels, levels)) {
        break;
      }
      for (Cell cell : table.rowCells(row)) {
        printed = Math.max(printed, cell.column() + cell.columnSpan());
        if (!cell.isBlank()) {
          see(cell.column(), cell.text(), levels, words);
        }
      }
    }
    for (int column = 0; column < width; column++) {
      below.add(
          ownCell(table, header + 1, column)
              .flatMap(cell -> labels.match(cell.text()))
              .map(Labels.Match::label));
    }
  }

  /** Behind the rows of the header: the next form begins, as on a sheet with many of them. */
  private static boolean isBehind(Table table, int row, Labels labels, Levels levels) {
    boolean begun = false;
    for (Cell cell : table.rowCells(row)) {
      if (!cell.isBlank()) {
        if (levels.of(cell.text()).isPresent()) {
          return false;
        }
        if (!begun && labels.match(cell.text()).isEmpty()) {
          return false;
        }
        begun = true;
      }
    }
    return true;
  }

  private static Optional<Cell> ownCell(Table table, int row, int column) {
    return row < table.rowCount()
        ? table.at(row, column).filter(cell -> cell.row() == row && !cell.isBlank())
        : Optional.empty();
  }

  private void see(int column, String text, Levels levels, ValueWords words) {
    boolean number = text.chars().anyMatch(Character::isDigit);
    texts[column]++;
    typed[column] += levels.of(text).isPresent() ? 1 : 0;
    signs[column] += words.isComparator(text) ? 1 : 0;
    numbers[column] += number ? 1 : 0;
    brief[column] += !number && text.length() <= LONGEST_UNIT ? 1 : 0;
  }

  /** The columns up to the last that the rows below the header reach. */
  int width() {
    return printed;
  }

  /** How well a word of the header stands over columns; about 1 for each that is as it says. */
  double fit(Label label, int first, int last) {
    return switch (label) {
      case LEVEL1, LEVEL2 ->
          sum(typed, first, last)
              - share(signs, first)
              - missing(first, last)
              - 0.2 * others(first, last);
      case GROUP -> sum(typed, first, last) + name(last) * 0.5 + names(first, last);
      case INDICATOR_NAME -> name(first) - (last - first);
      case TARGET_VALUE -> 1.5 * most(numbers, first, last) - 2 * most(typed, first, last);
      case COMPARATOR -> share(signs, first) - share(typed, first) - (last - first);
      case UNIT -> share(brief, first) - share(signs, first) - share(typed, first) - (last - first);
      case BUDGET, TOTAL_BUDGET -> parts(first, last) - share(typed, first);
      default -> -most(typed, first, last) - 0.5 * most(signs, first, last);
    };
  }

  private double name(int column) {
    return share(texts, column) > 0
        ? 1 - 2 * share(typed, column) - share(signs, column) - 0.5 * share(numbers, column)
        : -0.5;
  }

  /** Columns beside the first that hold texts and no types: names, values. */
  private int others(int first, int last) {
    int others = 0;
    for (int column = first + 1; column <= last; column++) {
      others += texts[column] > 0 && typed[column] == 0 ? 1 : 0;
    }
    return others;
  }

  private double missing(int first, int last) {
    return sum(typed, first, last) > 0 ? 0 : 0.5;
  }

  /** 合计 and 财政拨款 below the word for the whole. */
  private double parts(int first, int last) {
    int parts = 0;
    for (int column = first; column <= last; column++) {
      parts += below.get(column).isPresent() ? 1 : 0;
    }
    return last > first ? parts : 0;
  }

  /** 指标名称 and 指标值 below the word for their type. */
  private double names(int first, int last) {
    boolean begins = below.get(first).filter(Label.INDICATOR_NAME::equals).isPresent();
    return begins ? 1 + parts(first, last) : 0;
  }

  private double sum(int[] counts, int first, int last) {
    double sum = 0;
    for (int column = first; column <= last; column++) {
      sum += share(counts, column);
    }
    return sum;
  }

  private double most(int[] counts, int first, int last) {
    double most = 0;
    for (int column = first; column <= last; column++) {
      most = Math.max(most, share(counts, column));
    }
    return most;
  }

  private double share(int[] counts, int column) {
    return texts[column] == 0 ? 0 : (double) counts[column] / texts[column];
  }
}
