package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays the merged regions of a sheet over its cells. Only the first cell of a region is seen; what
 * a file keeps under it is left out. Of regions that overlap, as damaged files have them, the first
 * in reading order counts. One use a sheet.
 */
final class MergedCells {
  private final SheetContent content;
  private final SheetBudget budget;
  private final Map<Position, MergedRegion> regions = new HashMap<>();
  // The regions that reach into the present row, by their first column; they never overlap.
  private final TreeMap<Integer, MergedRegion> open = new TreeMap<>();

  private MergedCells(SheetContent content, SheetBudget budget) {
    this.content = content;
    this.budget = budget;
  }

  /** The cells that a person sees, in reading order, at their places in the sheet. */
  static List<Cell> place(SheetContent content, SheetBudget budget) throws DocumentException {
    return new MergedCells(content, budget).place();
  }

  private List<Cell> place() throws DocumentException {
    List<SheetCell> cells = content.cells();
    clipRegions(cells);
    List<Cell> placed = new ArrayList<>();
    int row = -1;
    for (SheetCell cell : cells) {
      if (cell.row() > row) {
        row = cell.row();
        endAbove(row);
      }
      if (!isCovered(cell.column(), cell.column())) {
        placed.add(place(cell));
      }
    }
    return placed;
  }

  private void clipRegions(List<SheetCell> cells) {
    int lastRow = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).row();
    int lastColumn = cells.stream().mapToInt(SheetCell::column).max().orElse(0);
    for (MergedRegion region : content.regions()) {
      regions.putIfAbsent(
          new Position(region.firstRow(), region.firstColumn()),
          region.within(lastRow, lastColumn));
    }
  }

  private Cell place(SheetCell cell) throws DocumentException {
    MergedRegion single = MergedRegion.single(cell.row(), cell.column());
    MergedRegion merged = regions.getOrDefault(new Position(cell.row(), cell.column()), single);
    MergedRegion region = isCovered(merged.firstColumn(), merged.lastColumn()) ? single : merged;
    budget.spendPositions((long) region.rows() * region.columns());
    open.put(region.firstColumn(), region);
    return new Cell(
        cell.row(),
        cell.column(),
        region.rows(),
        region.columns(),
        cell.text(),
        cell.raw(),
        content.hides(region));
  }

  private void endAbove(int row) {
    open.values().removeIf(region -> region.lastRow() < row);
  }

  private boolean isCovered(int firstColumn, int lastColumn) {
    Map.Entry<Integer, MergedRegion> nearest = open.floorEntry(lastColumn);
    return nearest != null && nearest.getValue().lastColumn() >= firstColumn;
  }

  private record Position(int row, int column) {}
}
