package io.goalbook.ingest.accuracy;

/**
 * A count of things.
 *
 * @param expected how many there are
 * @param found how many the program gives
 * @param right how many of those are
 */
public record Tally(int expected, int found, int right) {
  /** Nothing was counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** One thing that was expected and found, and is the same or not. */
  static Tally pair(boolean same) {
    return new Tally(1, 1, same ? 1 : 0);
  }

  Tally plus(Tally other) {
    return new Tally(expected + other.expected, found + other.found, right + other.right);
  }

  /** The share of what is found that is right; 1 when nothing is found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of what is expected that is right; 1 when nothing is expected. */
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** The smaller one of both. */
  public double worst() {
    return Math.min(precision(), recall());
  }
}
