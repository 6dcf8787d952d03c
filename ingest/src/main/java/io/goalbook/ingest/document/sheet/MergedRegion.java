package io.goalbook.ingest.document.sheet;

/**
 * Cells of a sheet that are shown as one.
 *
 * @param firstRow zero-based
 * @param firstColumn zero-based
 * @param lastRow not before the first
 * @param lastColumn not before the first
 */
record MergedRegion(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** The last row and column that the old format has: merging whole rows reaches there. */
  private static final int EDGE_ROW = 65_535;

  private static final int EDGE_COLUMN = 255;

  /** A cell that is not merged. */
  static MergedRegion single(int row, int column) {
    return new MergedRegion(row, column, row, column);
  }

  /**
   * The region without what a merging of whole rows or columns adds to it: it ends where the
   * contents of the sheet end.
   */
  MergedRegion within(int lastUsedRow, int lastUsedColumn) {
    int bottom = lastRow >= EDGE_ROW ? Math.max(firstRow, lastUsedRow) : lastRow;
    int right = lastColumn >= EDGE_COLUMN ? Math.max(firstColumn, lastUsedColumn) : lastColumn;
    return new MergedRegion(firstRow, firstColumn, bottom, right);
  }

  int rows() {
    return lastRow - firstRow + 1;
  }

  int columns() {
    return lastColumn - firstColumn + 1;
  }
}
