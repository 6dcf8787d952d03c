package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays rows of cells into a grid: one column a cell, as the text says nothing of widths. Bare tabs
 * at the left of a row, from its first column on, are places that the cell above covers; bare tabs
 * further right, and a row of bare tabs only, are empty cells. Places that the cell to their left
 * covers stay open: how far it reached is not known.
 */
final class TextGrid {
  private final List<Draft> drafts = new ArrayList<>();
  private List<Draft> above = List.of();
  private int row;

  private TextGrid() {}

  /** The table that the rows are. */
  static Table table(List<List<TextCell>> rows) {
    TextGrid grid = new TextGrid();
    rows.forEach(grid::add);
    return new Table(grid.drafts.stream().map(Draft::cell).toList());
  }

  private void add(List<TextCell> cells) {
    int covered = Math.min(leadingBare(cells), above.size());
    List<Draft> current = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      current.add(column < covered ? above.get(column).grown() : start(column, cells.get(column)));
    }
    above = current;
    row++;
  }

  private static int leadingBare(List<TextCell> cells) {
    int bare = 0;
    while (bare < cells.size() && cells.get(bare).isBare()) {
      bare++;
    }
    return bare == cells.size() ? 0 : bare;
  }

  private Draft start(int column, TextCell cell) {
    Draft draft = new Draft(row, column, cell);
    if (!cell.covered()) {
      drafts.add(draft);
    }
    return draft;
  }

  /** A cell that may still grow downwards. */
  private static final class Draft {
    private final int row;
    private final int column;
    private final TextCell cell;
    private int rowSpan = 1;

    Draft(int row, int column, TextCell cell) {
      this.row = row;
      this.column = column;
      this.cell = cell;
    }

    Draft grown() {
      rowSpan++;
      return this;
    }

    Cell cell() {
      return new Cell(row, column, rowSpan, 1, cell.text(), cell.raw());
    }
  }
}
