package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;

/** How many places of grids a page may still fill: spans make many places of few bytes. */
final class CellBudget {
  /** A year's goals of a county fill some thousands. */
  private static final long MOST = 1_000_000;

  private long left = MOST;

  /** Takes places, or refuses the page. */
  void take(long places) throws DocumentException {
    left -= places;
    if (left < 0) {
      throw new DocumentException(RejectionCause.TOO_LARGE, "more than " + MOST + " cells");
    }
  }
}
