package io.goalbook.ingest.document.packed;

import java.time.Duration;
import java.util.List;

/**
 * How much a part of an archive may expand to.
 *
 * @param bytes the most bytes that are taken
 * @param ratio the most bytes for one compressed byte, asked only above {@code ratioFrom}
 * @param ratioFrom how many bytes may come at any ratio: small parts of equal rows compress well
 * @param time the longest that expanding and parsing it may take
 */
public record PartLimits(long bytes, long ratio, long ratioFrom, Duration time) {
  /** 190 MB: a thousand times the largest goal document seen. */
  public static final PartLimits DEFAULT =
      new PartLimits(190L << 20, 300, 20_000_000, Duration.ofMinutes(1));

  /** What a part may expand to that is read in the process of the job. */
  private static final long SMALL = 16L << 20;

  /** The most entries an archive may have; a document has some dozens. */
  public static final int ENTRIES = 20_000;

  /** The deepest nesting of elements: a table in a table costs some four. */
  public static final int DEPTH = 250;

  /** Refuses limits that let nothing through. */
  public PartLimits {
    if (bytes < 1 || ratio < 1 || ratioFrom < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /** The same for small parts only, whatever larger ones may be. */
  public PartLimits small() {
    return new PartLimits(Math.min(bytes, SMALL), ratio, ratioFrom, time);
  }

  /** As arguments of a process. */
  public List<String> arguments() {
    return List.of(
        Long.toString(bytes), Long.toString(ratio), Long.toString(ratioFrom), time.toString());
  }

  /** What {@link #arguments} gave. */
  public static PartLimits of(List<String> arguments) {
    return new PartLimits(
        Long.parseLong(arguments.get(0)),
        Long.parseLong(arguments.get(1)),
        Long.parseLong(arguments.get(2)),
        Duration.parse(arguments.get(3)));
  }
}
