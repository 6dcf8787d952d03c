package io.goalbook.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A packed file, laid down expanded.
 *
 * @param bytes its size
 * @param sha256 of its bytes, hexadecimal
 */
record Spill(long bytes, String sha256) {
  private static final int BUFFER = 1 << 16;

  /**
   * Expands into a file, counting and digesting.
   *
   * @throws ArchiveException when a limit is passed or the file cannot be written
   */
  static Spill into(Path file, InputStream content, Meter.Share share) throws IOException {
    MessageDigest digest = ContentDigest.sha256();
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
        share.bytes(count);
        digest.update(buffer, 0, count);
        write(out, buffer, count);
        bytes += count;
      }
    }
    return new Spill(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** A full disk says nothing about the archive: it must not be taken for damaged. */
  private static void write(OutputStream out, byte[] buffer, int count) throws ArchiveException {
    try {
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw ArchiveException.noRoom(e);
    }
  }
}
