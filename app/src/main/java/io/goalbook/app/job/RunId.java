package io.goalbook.app.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The name of a run: when it began, and three random bytes, because two runs on one output folder
 * may begin in one second.
 *
 * @param text for example {@code 20261122T013205-5f0c1a}; sorts by time
 */
record RunId(String text) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  static RunId next(Clock clock, RandomGenerator random) {
    byte[] tail = new byte[3];
    random.nextBytes(tail);
    return new RunId(
        SECONDS.format(LocalDateTime.now(clock)) + "-" + HexFormat.of().formatHex(tail));
  }
}
