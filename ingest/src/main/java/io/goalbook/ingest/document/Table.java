package io.goalbook.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as a grid. A position that a spanning cell covers gives that cell; a position that no
 * cell covers gives nothing.
 */
public final class Table implements Block {
  private final List<List<Cell>> rows;
  // As wide in each row as that row is, so that one wide row costs nothing in the others.
  private final Cell[][] grid;
  private final int columns;

  /**
   * @param cells the cells in reading order; none may overlap another
   */
  public Table(List<Cell> cells) {
    int[] widths = widths(cells);
    this.grid = new Cell[widths.length][];
    int widest = 0;
    List<List<Cell>> starting = new ArrayList<>();
    for (int row = 0; row < widths.length; row++) {
      grid[row] = new Cell[widths[row]];
      widest = Math.max(widest, widths[row]);
      starting.add(new ArrayList<>());
    }
    for (Cell cell : cells) {
      starting.get(cell.row()).add(cell);
      cover(cell);
    }
    this.columns = widest;
    List<List<Cell>> kept = new ArrayList<>(starting.size());
    for (List<Cell> row : starting) {
      kept.add(List.copyOf(row));
    }
    this.rows = kept;
  }

  private static int[] widths(List<Cell> cells) {
    int height = 0;
    for (Cell cell : cells) {
      height = Math.max(height, cell.row() + cell.rowSpan());
    }
    int[] widths = new int[height];
    for (Cell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        widths[row] = Math.max(widths[row], cell.column() + cell.columnSpan());
      }
    }
    return widths;
  }

  private void cover(Cell cell) {
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        if (grid[row][column] != null) {
          throw new IllegalArgumentException("cells overlap at row " + row + ", column " + column);
        }
        grid[row][column] = cell;
      }
    }
  }

  /** How many rows the grid has. */
  public int rowCount() {
    return rows.size();
  }

  /** How many columns the grid has: the width of its widest row. */
  public int columnCount() {
    return columns;
  }

  /**
   * The cells that start in a row, from left to right; covered positions are not among them.
   *
   * @param row zero-based
   */
  public List<Cell> rowCells(int row) {
    return rows.get(row);
  }

  /**
   * The cell that covers a position, be it its own or a spanning one.
   *
   * @param row zero-based
   * @param column zero-based
   */
  public Optional<Cell> at(int row, int column) {
    if (row < 0 || row >= grid.length || column < 0 || column >= grid[row].length) {
      return Optional.empty();
    }
    return Optional.ofNullable(grid[row][column]);
  }
}
