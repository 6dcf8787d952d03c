package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bounds the directory of a zip before it is opened: the library keeps all of it in memory, some
 * 600 bytes an entry, and a directory of a hundred megabytes has two million entries.
 */
final class CentralHeaders {
  /** Far above the limit of entries, because archives inside have headers too. */
  private static final int MOST = 100_000;

  private static final int SHORTEST = 46;

  /** {@code PK\1\2}. */
  private static final int MARK = 0x504B0102;

  private static final int BUFFER = 1 << 16;

  private CentralHeaders() {}

  /**
   * Looks for the marks of headers anywhere in the file: where the directory begins is what a
   * hostile archive lies about.
   *
   * @throws ArchiveException when there are too many
   */
  static void require(Path zip) throws IOException {
    if (Files.size(zip) / SHORTEST <= MOST) {
      return;
    }
    int headers = 0;
    int last = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(zip), BUFFER)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        last = (last << Byte.SIZE) | next;
        if (last == MARK && ++headers > MOST) {
          throw ArchiveException.ofThis(RejectionCause.TOO_LARGE, "a directory too large");
        }
      }
    }
  }
}
