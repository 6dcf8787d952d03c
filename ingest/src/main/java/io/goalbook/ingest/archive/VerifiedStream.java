package io.goalbook.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Says at its end when the bytes are not those that were packed. */
final class VerifiedStream extends CheckedInputStream {
  private final long expected;

  /**
   * @param expected the check sum, CRC-32
   */
  VerifiedStream(InputStream content, long expected) {
    super(content, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0 && getChecksum().getValue() != expected) {
      throw new IOException("the check sum differs");
    }
    return count;
  }
}
