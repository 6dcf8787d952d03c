package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;

/** A sheet of a county's workbook. */
interface BookSheet {
  /** What stands on its tab, and where links lead. */
  String name();

  /** What it shows, in one line of the first sheet. */
  String contents();

  /** Writes the whole sheet. */
  void write(CountyPage page, CountyBook book);
}
