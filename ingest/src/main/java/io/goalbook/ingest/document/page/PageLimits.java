package io.goalbook.ingest.document.page;

/** What the pages of a document may hold. A county's budget has 30 pages with 2 000 signs each. */
public final class PageLimits {
  /** Pages; more is no county's document. */
  public static final int PAGES = 2_000;

  /** Steps of drawing; forms that show each other can ask for billions. */
  static final int STEPS = 10_000_000;

  /** Signs of a document. */
  static final int SIGNS = 3_000_000;

  /** Pieces of lines of a document. */
  static final int PIECES = 2_000_000;

  /** Whole lines of a page in one direction; a drawing has more, a table does not. */
  static final int LINES = 2_000;

  /** Places in the grids of a document. */
  static final int CELLS = 1_000_000;

  private PageLimits() {}
}
