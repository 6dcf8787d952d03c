package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table of a sheet while it is collected. A sheet has no cell where nothing was ever entered; a
 * form has one there, so blank cells are put in front of the last text of a row. Behind it there
 * are none: a row with a single text is a row of one cell, as it looks.
 */
final class SheetTable {
  /** More blank rows than any form leaves between its blocks. */
  private static final int WIDEST_GAP = 20;

  private final List<Cell> cells = new ArrayList<>();
  private final BitSet starts = new BitSet();
  private int reach;

  /** A table that begins with these cells, at their places in the sheet. */
  SheetTable(List<Cell> first) {
    add(first);
  }

  /**
   * Whether rows below a blank one belong to the table: their cells begin in columns in which cells
   * of the table begin.
   */
  boolean continuesIn(List<Cell> section) {
    BitSet others = new BitSet();
    section.forEach(cell -> others.set(cell.column()));
    others.andNot(starts);
    return others.isEmpty() && section.get(0).row() - reach <= WIDEST_GAP;
  }

  /** Takes in the rows of a section. */
  void add(List<Cell> section) {
    for (Cell cell : section) {
      cells.add(cell);
      starts.set(cell.column());
      reach = Math.max(reach, cell.row() + cell.rowSpan());
    }
  }

  /** The table, moved to the corner of its grid. */
  Table toTable(SheetBudget budget) throws DocumentException {
    int top = cells.get(0).row();
    int left = starts.nextSetBit(0);
    List<Cell> filled = new ArrayList<>();
    // For each column the first row that no cell reaches.
    int[] free = new int[width(left)];
    int row = -1;
    int column = 0;
    for (Cell cell : cells) {
      if (cell.row() > row) {
        row = cell.row();
        column = left;
      }
      budget.spendPositions(cell.column() - column);
      for (; column < cell.column(); column++) {
        if (free[column - left] <= row) {
          filled.add(new Cell(row - top, column - left, 1, 1, "", "", cell.hidden()));
        }
      }
      filled.add(moved(cell, top, left));
      column = cell.column() + cell.columnSpan();
      java.util.Arrays.fill(free, cell.column() - left, column - left, cell.row() + cell.rowSpan());
    }
    return new Table(filled);
  }

  private int width(int left) {
    return cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(left)
        - left;
  }

  private static Cell moved(Cell cell, int top, int left) {
    return new Cell(
        cell.row() - top,
        cell.column() - left,
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.raw(),
        cell.hidden());
  }
}
