package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Headers that text made shorter than the rows below them, because a cell over both levels became
 * one: 指标类型 | 三级指标 | 指标值 above 产出指标 | 数量指标 | 里程 | ≥3公里. The cell is widened again.
 */
final class ShortHeaders {
  private static final int SAMPLE = 10;

  private final Labels labels;
  private final Levels levels;

  ShortHeaders(Labels labels, Levels levels) {
    this.labels = labels;
    this.levels = levels;
  }

  /** The table with its header as wide as its rows; the table itself where nothing is short. */
  Table widened(Table table) {
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      int column = misplacedName(table, row);
      if (column > 0) {
        return widened(table, row, column);
      }
    }
    return table;
  }

  /** The column in which a header one cell short has its word for names above levels; else 0. */
  private int misplacedName(Table table, int row) {
    List<Cell> cells = table.rowCells(row);
    boolean valued = false;
    int name = 0;
    for (Cell cell : cells) {
      if (cell.columnSpan() > 1 || cell.isBlank()) {
        return 0;
      }
      Label label = labels.match(cell.text()).map(Labels.Match::label).orElse(Label.IGNORED);
      name = label == Label.INDICATOR_NAME ? cell.column() : name;
      valued |= label == Label.TARGET_VALUE;
    }
    boolean isShort = table.rowCells(row + 1).size() == cells.size() + 1;
    return valued && name > 0 && isShort && standsOverLevels(table, row, name) ? name : 0;
  }

  private boolean standsOverLevels(Table table, int header, int column) {
    int typed = 0;
    int other = 0;
    int end = Math.min(table.rowCount(), header + 1 + SAMPLE);
    for (int row = header + 1; row < end; row++) {
      String text = table.at(row, column).map(Cell::text).orElse("");
      if (!text.isBlank()) {
        if (levels.of(text).isPresent()) {
          typed++;
        } else {
          other++;
        }
      }
    }
    return typed > other;
  }

  private static Table widened(Table table, int header, int column) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      for (Cell cell : table.rowCells(row)) {
        boolean wide = row == header && cell.column() == column - 1;
        int shift = row == header && cell.column() >= column ? 1 : 0;
        cells.add(
            new Cell(
                cell.row(),
                cell.column() + shift,
                cell.rowSpan(),
                cell.columnSpan() + (wide ? 1 : 0),
                cell.text(),
                cell.raw(),
                cell.hidden()));
      }
    }
    return new Table(cells);
  }
}
