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
  private final List<List<Cell>> grid;
  private final int columns;

  /**
   * @param cells the cells in reading order; none may overlap another
   */
  public Table(List<Cell> cells) {
    int height = 0;
    int width = 0;
    for (Cell cell : cells) {
      height = Math.max(height, cell.row() + cell.rowSpan());
      width = Math.max(width, cell.column() + cell.columnSpan());
    }
    Cell[][] places = new Cell[height][width];
    List<List<Cell>> starting = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      starting.add(new ArrayList<>());
    }
    for (Cell cell : cells) {
      starting.get(cell.row()).add(cell);
      cover(places, cell);
    }
    this.columns = width;
    this.rows = starting.stream().map(List::copyOf).toList();
    List<List<Cell>> covered = new ArrayList<>();
    for (Cell[] row : places) {
      covered.add(java.util.Collections.unmodifiableList(java.util.Arrays.asList(row)));
    }
    this.grid = List.copyOf(covered);
  }

  private static void cover(Cell[][] places, Cell cell) {
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        if (places[row][column] != null) {
          throw new IllegalArgumentException("cells overlap at row " + row + ", column " + column);
        }
        places[row][column] = cell;
      }
    }
  }

  /** How many rows the grid has. */
  public int rowCount() {
    return rows.size();
  }

  /** How many columns the grid has. */
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
    if (row < 0 || row >= grid.size() || column < 0 || column >= columns) {
      return Optional.empty();
    }
    return Optional.ofNullable(grid.get(row).get(column));
  }
}
