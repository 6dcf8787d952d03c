package io.goalbook.ingest.document.packed;

/**
 * How much a part of an archive may expand to.
 *
 * @param bytes the most bytes that are taken
 * @param ratio the most bytes for one compressed byte, asked only above {@code ratioFrom}
 * @param ratioFrom how many bytes may come at any ratio: small parts of equal rows compress well
 */
public record PartLimits(long bytes, long ratio, long ratioFrom) {
  /** 200 MB: a thousand times the largest goal document seen. */
  public static final PartLimits DEFAULT = new PartLimits(200_000_000, 300, 20_000_000);

  /** The most entries an archive may have; a document has some dozens. */
  public static final int ENTRIES = 20_000;

  /** The deepest nesting of elements: a table in a table costs some four. */
  public static final int DEPTH = 250;
}
