package io.goalbook.charts.workbook.sheet;

import java.sql.SQLException;

/** A sheet of facts, row by row, without pictures; it may go on in further sheets. */
public interface FactSheet {
  /** What stands on its tab, and where links lead. */
  String name();

  /** What it shows, in one line of 概览. */
  String contents();

  /** Whether there is anything to show; a sheet that is not shown is not begun. */
  default boolean isShown() {
    return true;
  }

  /** Begins the sheet and writes all of it. */
  void write(Book book) throws SQLException;
}
