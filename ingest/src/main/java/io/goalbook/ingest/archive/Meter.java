package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;

/** Counts what one archive of the inbox expands to, all levels together. */
final class Meter {
  private final ArchiveLimits limits;
  private final long mostBytes;
  private long bytes;
  private int entries;
  private int archives;

  /**
   * @param bytesLeft what is left for the run
   */
  Meter(ArchiveLimits limits, long bytesLeft) {
    this.limits = limits;
    this.mostBytes = Math.min(limits.bytes(), bytesLeft);
  }

  void entry() throws ArchiveException {
    if (++entries > limits.entries()) {
      throw ArchiveException.ofOutermost(RejectionCause.TOO_LARGE, "too many entries");
    }
  }

  void archive() throws ArchiveException {
    if (++archives > ArchiveLimits.ARCHIVES) {
      throw ArchiveException.ofOutermost(RejectionCause.HOSTILE, "too many archives inside");
    }
  }

  private void bytes(long more) throws ArchiveException {
    bytes += more;
    if (bytes > mostBytes) {
      throw ArchiveException.ofOutermost(RejectionCause.TOO_LARGE, "more than " + mostBytes);
    }
  }

  /** Counts for one of the archives, against the size that it has packed. */
  Share share(long packed) {
    return new Share(packed);
  }

  /** What one archive, of whatever level, expands to. */
  final class Share {
    private final long packed;
    private long expanded;

    private Share(long packed) {
      this.packed = Math.max(1, packed);
    }

    void bytes(long more) throws ArchiveException {
      expanded += more;
      if (expanded > ArchiveLimits.RATIO_FROM && expanded / packed >= limits.ratio()) {
        throw ArchiveException.ofThis(
            RejectionCause.HOSTILE, "expands more than " + limits.ratio() + " times");
      }
      Meter.this.bytes(more);
    }
  }
}
