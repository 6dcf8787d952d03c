package io.goalbook.charts.workbook.chart;

import org.apache.poi.ss.util.CellReference;

/**
 * Cells below each other in one column of a sheet.
 *
 * @param sheet the name of the sheet
 * @param column zero-based
 * @param firstRow zero-based
 * @param lastRow zero-based, not above the first
 */
public record CellRange(String sheet, int column, int firstRow, int lastRow) {

  /** Refuses a range without cells. */
  public CellRange {
    if (column < 0 || firstRow < 0 || lastRow < firstRow) {
      throw new IllegalArgumentException(
          "no cells: column %d, rows %d to %d".formatted(column, firstRow, lastRow));
    }
  }

  /** How many cells. */
  public int size() {
    return lastRow - firstRow + 1;
  }

  /** As formulas name it, for example {@code '资金'!$C$5:$C$14}. */
  public String formula() {
    return "'"
        + sheet.replace("'", "''")
        + "'!"
        + new CellReference(firstRow, column, true, true).formatAsString()
        + ":"
        + new CellReference(lastRow, column, true, true).formatAsString();
  }

  /** The one cell above the first: the header of the column. */
  CellReference header() {
    return new CellReference(sheet, firstRow - 1, column, true, true);
  }
}
