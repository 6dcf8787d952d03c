package io.goalbook.charts.workbook.chart;

/**
 * Where a chart stands on its sheet.
 *
 * @param row the row that its upper edge touches, zero-based
 * @param column the column that its left edge stands in, zero-based
 * @param pixels from the left edge of that column
 * @param down pixels from the upper edge of that row
 */
public record ChartPlace(int row, int column, int pixels, int down) {

  /** At the left edge of the sheet. */
  public static ChartPlace atRow(int row) {
    return new ChartPlace(row, 0, 0, 0);
  }
}
