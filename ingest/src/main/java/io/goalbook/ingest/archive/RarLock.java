package io.goalbook.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the first file in a .rar of the fourth version has a password. Its bytes are noise then,
 * which the external program calls damaged; what later versions say of it, the program understands.
 */
final class RarLock {
  private static final byte[] SIGNATURE = {'R', 'a', 'r', '!', 0x1A, 7, 0};

  /** Comments may stand in front of the first file; they have 64 KB at most. */
  private static final int LOOKED_AT = 1 << 17;

  /** Check sum, kind, flags and size: what each block begins with. */
  private static final int BLOCK = 7;

  private static final int OF_FILE = 0x74;
  private static final int HAS_PASSWORD = 0x04;
  private static final int HAS_DATA = 0x8000;

  private RarLock() {}

  static boolean isOn(Path archive) throws IOException {
    try (InputStream in = Files.newInputStream(archive)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(LOOKED_AT)).order(ByteOrder.LITTLE_ENDIAN);
      return bytes.limit() > SIGNATURE.length
          && bytes.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE))
          && isOn(bytes);
    }
  }

  private static boolean isOn(ByteBuffer bytes) {
    int at = SIGNATURE.length;
    while (at + BLOCK + Integer.BYTES <= bytes.limit()) {
      int flags = Short.toUnsignedInt(bytes.getShort(at + 3));
      if (bytes.get(at + 2) == OF_FILE) {
        return (flags & HAS_PASSWORD) != 0;
      }
      long size = Short.toUnsignedInt(bytes.getShort(at + 5));
      size += (flags & HAS_DATA) == 0 ? 0 : Integer.toUnsignedLong(bytes.getInt(at + BLOCK));
      if (size < BLOCK || size > bytes.limit()) {
        return false;
      }
      at += (int) size;
    }
    return false;
  }
}
