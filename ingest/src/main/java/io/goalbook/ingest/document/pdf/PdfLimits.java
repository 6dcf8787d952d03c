package io.goalbook.ingest.document.pdf;

/** What a PDF may ask for. A county's budget has 30 pages with 2 000 signs each. */
final class PdfLimits {
  /** Pages; more is no county's document. */
  static final int PAGES = 2_000;

  /** Bytes that the library may keep of one document. */
  static final long CACHE = 256_000_000;

  /** Bytes that all compressed streams together may become. */
  static final long EXPANDED = 400_000_000;

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

  private PdfLimits() {}
}
