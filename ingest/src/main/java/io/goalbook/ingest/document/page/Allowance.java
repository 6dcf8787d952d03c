package io.goalbook.ingest.document.page;

/**
 * What a document may still use of {@link PageLimits}. One for each document; not for several
 * threads.
 */
public final class Allowance {
  private int steps = PageLimits.STEPS;
  private int signs = PageLimits.SIGNS;
  private int pieces = PageLimits.PIECES;
  private int cells = PageLimits.CELLS;

  /** An allowance of which nothing is used. */
  public Allowance() {}

  /**
   * Uses one step of drawing.
   *
   * @throws LimitException when none is left
   */
  public void step() throws LimitException {
    if (--steps < 0) {
      throw new LimitException("more than " + PageLimits.STEPS + " steps of drawing");
    }
  }

  /**
   * Uses one sign, shown or not.
   *
   * @throws LimitException when none is left
   */
  public void sign() throws LimitException {
    if (--signs < 0) {
      throw new LimitException("more than " + PageLimits.SIGNS + " signs");
    }
  }

  void piece() throws LimitException {
    if (--pieces < 0) {
      throw new LimitException("more than " + PageLimits.PIECES + " lines");
    }
  }

  void cells(long count) throws LimitException {
    if (count > cells) {
      throw new LimitException("more than " + PageLimits.CELLS + " cells");
    }
    cells -= (int) count;
  }
}
