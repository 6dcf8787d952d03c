package io.goalbook.ingest.document;

import java.time.Duration;

/** Until when work on a document may take; asked between its steps. Immutable. */
public final class TimeLimit {
  private final long begin = System.nanoTime();
  private final Duration time;

  private TimeLimit(Duration time) {
    this.time = time;
  }

  /** A limit that begins now. */
  public static TimeLimit of(Duration time) {
    return new TimeLimit(time);
  }

  /** Whether the time is up. */
  public boolean isOver() {
    return System.nanoTime() - begin > time.toNanos();
  }

  /**
   * Goes on while there is time.
   *
   * @throws OverException when the time is up
   */
  public void check() {
    if (isOver()) {
      throw new OverException("longer than " + time);
    }
  }

  /** The time for a document is up. */
  public static final class OverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverException(String message) {
      super(message);
    }
  }
}
