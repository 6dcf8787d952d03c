package io.goalbook.ingest.document.pdf;

/** What a document may still use. One for each document; not for several threads. */
final class Allowance {
  private int steps = PdfLimits.STEPS;
  private int signs = PdfLimits.SIGNS;
  private int pieces = PdfLimits.PIECES;
  private int cells = PdfLimits.CELLS;

  void step() throws LimitException {
    if (--steps < 0) {
      throw new LimitException("more than " + PdfLimits.STEPS + " steps of drawing");
    }
  }

  void sign() throws LimitException {
    if (--signs < 0) {
      throw new LimitException("more than " + PdfLimits.SIGNS + " signs");
    }
  }

  void piece() throws LimitException {
    if (--pieces < 0) {
      throw new LimitException("more than " + PdfLimits.PIECES + " lines");
    }
  }

  void cells(long count) throws LimitException {
    if (count > cells) {
      throw new LimitException("more than " + PdfLimits.CELLS + " cells");
    }
    cells -= (int) count;
  }
}
