package io.goalbook.ingest.archive;

/**
 * How much an archive may expand to. What goes beyond is refused, never cut.
 *
 * @param bytes the most bytes that one archive of the inbox may expand to, all levels together
 * @param runBytes the most bytes that all archives of the inbox may expand to together
 * @param ratio the most bytes for one packed byte, asked only above {@link #RATIO_FROM}
 * @param entries the most entries in one archive of the inbox, all levels together
 * @param depth how many archives may stand one in the other, at least 1
 * @param nameLength the most characters of a path inside an archive
 */
public record ArchiveLimits(
    long bytes, long runBytes, int ratio, int entries, int depth, int nameLength) {
  /** Documents of a province for a year, with room: 2 GiB an archive, 20 GiB a run. */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(2L << 30, 20L << 30, 250, 20_000, 3, 500);

  /** How many bytes may come at any ratio: small files of equal rows compress well. */
  static final long RATIO_FROM = 20_000_000;

  /**
   * The most archives inside one archive of the inbox: every county of a large province its own. A
   * bomb of archives in archives has thousands.
   */
  static final int ARCHIVES = 500;

  /** Refuses limits that let nothing through. */
  public ArchiveLimits {
    if (bytes < 1 || runBytes < 1 || ratio < 1 || entries < 1 || depth < 1 || nameLength < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }
}
