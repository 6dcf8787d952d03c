package io.goalbook.ingest;

import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.process.ReadingLimits;

/**
 * What files of the inbox may cost; whatever goes beyond is refused with its cause, never cut.
 *
 * @param fileBytes the largest file that is opened
 * @param parts what a part of an office document may expand to
 * @param archives what archives may expand to
 * @param processes what a document may cost that is read in a process of its own
 */
public record InboxLimits(
    long fileBytes, PartLimits parts, ArchiveLimits archives, ReadingLimits processes) {

  /** 100 MB a file, and the defaults of the others: no county's goal tables come near them. */
  public static final InboxLimits DEFAULT =
      new InboxLimits(
          100L << 20, PartLimits.DEFAULT, ArchiveLimits.DEFAULT, ReadingLimits.defaults());

  /** Refuses limits that let nothing through. */
  public InboxLimits {
    if (fileBytes < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /** The same with other limits of archives. */
  public InboxLimits with(ArchiveLimits limits) {
    return new InboxLimits(fileBytes, parts, limits, processes);
  }
}
