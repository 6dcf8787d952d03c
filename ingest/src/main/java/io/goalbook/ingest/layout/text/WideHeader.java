package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table whose header is set over more columns than it was printed in. */
final class WideHeader {
  private final Table table;
  private final int header;
  private final List<Integer> widths;
  private final boolean second;

  /**
   * @param header its row, zero-based
   * @param widths how many columns each of its cells is to stand over
   */
  WideHeader(Table table, int header, List<Integer> widths) {
    this.table = table;
    this.header = header;
    this.widths = List.copyOf(widths);
    this.second = hasSecondRow();
  }

  Table table() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      if (row == header) {
        addHeader(cells);
      } else {
        for (Cell cell : table.rowCells(row)) {
          if (!second || row != header + 1 || !cell.isBlank()) {
            cells.add(cell);
          }
        }
      }
    }
    return new Table(cells);
  }

  private void addHeader(List<Cell> cells) {
    int column = 0;
    for (int i = 0; i < widths.size(); i++) {
      Cell cell = table.rowCells(header).get(i);
      int width = widths.get(i);
      boolean stays = cell.column() == column && width == 1;
      int height = second ? (isFilled(column, width) ? 1 : 2) : stays ? cell.rowSpan() : 1;
      cells.add(new Cell(header, column, height, width, cell.text(), cell.raw(), cell.hidden()));
      column += width;
    }
  }

  /** The parts of a wide cell may stand in a row of their own: then nothing is below the others. */
  private boolean hasSecondRow() {
    int column = 0;
    boolean below = false;
    for (int width : widths) {
      boolean filled = isFilled(column, width);
      if (filled && width == 1) {
        return false;
      }
      below |= filled;
      column += width;
    }
    return below;
  }

  private boolean isFilled(int first, int width) {
    for (int column = first; column < first + width; column++) {
      Optional<Cell> cell = table.at(header + 1, column);
      if (cell.filter(found -> found.row() == header + 1 && !found.isBlank()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
