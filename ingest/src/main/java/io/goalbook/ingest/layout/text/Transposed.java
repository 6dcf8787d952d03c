package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that lies on its side: the words of the header stand under each other in the first
 * columns, and each further column is an indicator. It is set upright.
 */
final class Transposed {
  private static final Set<Label> HEADER =
      EnumSet.of(
          Label.LEVEL1,
          Label.LEVEL2,
          Label.INDICATOR_NAME,
          Label.DESCRIPTION,
          Label.TARGET_VALUE,
          Label.COMPARATOR,
          Label.UNIT,
          Label.WEIGHT,
          Label.BASIS,
          Label.ACTUAL,
          Label.DIRECTION);

  /** 绩效指标 may stand as an outer column before the words of the header. */
  private static final int LAST_COLUMN = 1;

  private static final int FEWEST_INDICATORS = 2;

  private final Labels labels;

  Transposed(Labels labels) {
    this.labels = labels;
  }

  /**
   * The rows above, the indicators upright, the rows below; empty when the table stands upright.
   */
  Optional<List<TextBlock>> upright(Table table) {
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column <= LAST_COLUMN; column++) {
        if (heads(table, row, column)) {
          int end = row + 1;
          while (end < table.rowCount() && heads(table, end, column)) {
            end++;
          }
          if (has(table, row, end, column, Label.INDICATOR_NAME)
              && has(table, row, end, column, Label.TARGET_VALUE)) {
            return Optional.of(parts(table, row, end, column));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a row begins with a word of headers and goes on with what is none. */
  private boolean heads(Table table, int row, int column) {
    Optional<Cell> word = table.at(row, column);
    if (word.isEmpty() || word.get().row() != row || !HEADER.contains(label(word.get()))) {
      return false;
    }
    int others = 0;
    for (Cell cell : table.rowCells(row)) {
      if (cell.column() > column && !cell.isBlank()) {
        if (labels.match(cell.text()).isPresent()) {
          return false;
        }
        others++;
      }
    }
    return others >= FEWEST_INDICATORS || (others == 1 && isLevel(label(word.get())));
  }

  private static boolean isLevel(Label label) {
    return label == Label.LEVEL1 || label == Label.LEVEL2;
  }

  private Label label(Cell cell) {
    return cell.isBlank()
        ? Label.IGNORED
        : labels.match(cell.text()).map(Labels.Match::label).orElse(Label.IGNORED);
  }

  private boolean has(Table table, int from, int to, int column, Label label) {
    for (int row = from; row < to; row++) {
      if (table.at(row, column).filter(cell -> label(cell) == label).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<TextBlock> parts(Table table, int from, int to, int column) {
    List<TextBlock> parts = new ArrayList<>();
    TableParts.add(table, 0, from, parts);
    Rows upright = new Rows();
    for (int position = column; position < table.columnCount(); position++) {
      List<String> texts = new ArrayList<>();
      for (int row = from; row < to; row++) {
        texts.add(table.at(row, position).map(Cell::raw).orElse(""));
      }
      if (texts.stream().anyMatch(text -> !text.isBlank())) {
        upright.add(texts, "列" + (position + 1));
      }
    }
    parts.add(upright.block());
    TableParts.add(table, to, table.rowCount(), parts);
    return parts;
  }
}
