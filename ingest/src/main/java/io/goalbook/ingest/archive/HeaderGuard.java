package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what is read between two entries of a tar. The library keeps long names and extended
 * headers in memory, whatever their size.
 */
final class HeaderGuard extends FilterInputStream {
  private static final long LARGEST_HEADERS = 1 << 20;

  private long left = LARGEST_HEADERS;

  HeaderGuard(InputStream tar) {
    super(tar);
  }

  /** From here on headers are read, behind the rest of an entry. */
  void passOver(long entryBytes) {
    left = Math.max(0, entryBytes) + LARGEST_HEADERS;
  }

  /** From here on an entry is read, which its reader bounds. */
  void open() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    spend(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    spend(skipped);
    return skipped;
  }

  private void spend(long count) throws ArchiveException {
    left -= count;
    if (left < 0) {
      throw ArchiveException.ofThis(RejectionCause.HOSTILE, "headers larger than any name");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
