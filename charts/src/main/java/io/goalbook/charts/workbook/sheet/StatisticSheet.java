package io.goalbook.charts.workbook.sheet;

import java.io.IOException;

/** A sheet of statistics: charts on top, a short reading aid, the tables that feed the charts. */
public interface StatisticSheet {
  /** What stands on its tab, and where links lead. */
  String name();

  /** What it shows, in one line of 概览. */
  String contents();

  /** Whether there is anything to show; a sheet that is not shown is not begun. */
  default boolean isShown() {
    return true;
  }

  /**
   * Writes the whole sheet.
   *
   * @param writer of this sheet, at its first row
   * @param gallery the pictures of the run
   */
  void write(SheetWriter writer, Gallery gallery) throws IOException;
}
