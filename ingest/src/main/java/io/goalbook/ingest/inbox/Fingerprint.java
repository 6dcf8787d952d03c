package io.goalbook.ingest.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What the bytes of a file are known by.
 *
 * @param sha256 hexadecimal: tells contents apart, whoever made them
 * @param crc32c tells for next to nothing whether the same file was written to since; the digest
 *     takes longer than expanding the file
 */
public record Fingerprint(String sha256, long crc32c) {
  private static final int BUFFER = 1 << 16;

  static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = DocumentId.sha256();
    CRC32C checksum = new CRC32C();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        checksum.update(buffer, 0, read);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), checksum.getValue());
  }

  /** The checksum of bytes. */
  public static long crc32c(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return checksum.getValue();
  }
}
