package io.goalbook.ingest.document.grid;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;

/** How large a table may be: the places of the grid cost memory even when no cell has a text. */
public final class GridLimit {
  /** The most places of one table; the largest form seen has some three thousand. */
  public static final int PLACES = 1_000_000;

  private GridLimit() {}

  /**
   * Refuses a table that is too large.
   *
   * @param places the rows times the columns, or a sum of the widths of all rows
   */
  public static void check(long places) throws DocumentException {
    if (places > PLACES) {
      throw new DocumentException(
          RejectionCause.TOO_LARGE, "a table of more than " + PLACES + " places");
    }
  }
}
