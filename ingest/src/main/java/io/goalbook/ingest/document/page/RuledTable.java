package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table on a page.
 *
 * @param edges the x of all column borders, from left to right
 * @param top its upper border
 * @param bottom its lower border
 * @param rowCount how many rows it has
 * @param cells its cells, row by row; none overlaps another
 */
record RuledTable(
    List<Double> edges, double top, double bottom, int rowCount, List<RuledCell> cells)
    implements PageItem {

  /** More room than this between border and text is an indent, no margin of the cell. */
  private static final double WIDEST_MARGIN = 8;

  RuledTable {
    edges = List.copyOf(edges);
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(RuledCell::row).thenComparingInt(RuledCell::column))
            .toList();
  }

  double left() {
    return edges.get(0);
  }

  double right() {
    return edges.get(edges.size() - 1);
  }

  /** All cells that reach into a row, from left to right. */
  List<RuledCell> row(int row) {
    return cells.stream()
        .filter(cell -> cell.reachesInto(row))
        .sorted(Comparator.comparingInt(RuledCell::column))
        .toList();
  }

  /** How much room its cells leave between border and text. */
  double margin() {
    double least = WIDEST_MARGIN;
    for (RuledCell cell : cells) {
      for (TextLine line : cell.lines()) {
        least = Math.min(least, Math.max(0, line.left() - cell.left()));
      }
    }
    return least;
  }

  /** The table with other cells. */
  RuledTable with(List<RuledCell> newCells) {
    return new RuledTable(edges, top, bottom, rowCount, newCells);
  }

  /** The table in a finer grid that holds each of its edges or one very near to it. */
  RuledTable inGrid(List<Double> grid) {
    List<RuledCell> placed = new ArrayList<>();
    for (RuledCell cell : cells) {
      int from = nearest(grid, edges.get(cell.column()));
      int to = nearest(grid, edges.get(cell.column() + cell.columnSpan()));
      placed.add(cell.inColumns(from, Math.max(1, to - from)));
    }
    return new RuledTable(grid, top, bottom, rowCount, placed);
  }

  private static int nearest(List<Double> grid, double edge) {
    int nearest = 0;
    for (int index = 1; index < grid.size(); index++) {
      if (Math.abs(grid.get(index) - edge) < Math.abs(grid.get(nearest) - edge)) {
        nearest = index;
      }
    }
    return nearest;
  }

  /** The table with more rows below its own. */
  RuledTable withRowsBelow(List<RuledCell> newCells, int count) {
    return new RuledTable(edges, top, bottom, rowCount + count, newCells);
  }

  /** The table without some of its rows. */
  RuledTable without(int firstRow, int count) {
    List<RuledCell> left = new ArrayList<>();
    for (RuledCell cell : cells) {
      int end = cell.row() + cell.rowSpan();
      int newFrom = shifted(cell.row(), firstRow, count);
      int newEnd = shifted(end, firstRow, count);
      if (newEnd > newFrom) {
        left.add(cell.inRows(newFrom, newEnd - newFrom));
      }
    }
    return new RuledTable(edges, top, bottom, rowCount - count, left);
  }

  private static int shifted(int row, int firstRow, int count) {
    return row <= firstRow ? row : Math.max(firstRow, row - count);
  }
}
