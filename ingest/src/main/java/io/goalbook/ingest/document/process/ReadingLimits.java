package io.goalbook.ingest.document.process;

import java.time.Duration;

/**
 * What a document may cost that a library reads.
 *
 * @param time the longest that reading it may take
 * @param memoryMegabytes the largest heap of the process that reads it
 * @param processes how many read at once
 */
public record ReadingLimits(Duration time, int memoryMegabytes, int processes) {

  /** Refuses what no process can work with. */
  public ReadingLimits {
    if (time.isNegative() || time.isZero() || memoryMegabytes < 32 || processes < 1) {
      throw new IllegalArgumentException(
          "no such limits: %s, %d MB, %d processes".formatted(time, memoryMegabytes, processes));
    }
  }

  /** One minute, 256 MB and two processes. */
  public static ReadingLimits defaults() {
    return new ReadingLimits(Duration.ofMinutes(1), 256, 2);
  }
}
