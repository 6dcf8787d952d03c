package io.goalbook.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The kinds of archive, told by their first bytes, a zip also by what is in it. */
enum ArchiveKind {
  ZIP("zip"),
  SEVEN_Z("7z"),
  TAR("tar"),
  GZ("gz"),
  RAR("rar");

  /** How many bytes tell the kind: the first block of a tar. */
  static final int HEAD = 512;

  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP_MARK = {'P', 'K', 5, 6};
  private static final byte[] SEVEN_Z_MARK = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
  private static final byte[] GZ_MARK = {0x1F, (byte) 0x8B, 8};
  private static final byte[] RAR_MARK = {'R', 'a', 'r', '!', 0x1A, 7};
  private static final byte[] TAR_MARK = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int TAR_MARK_AT = 257;

  private final String code;

  ArchiveKind(String code) {
    this.code = code;
  }

  /** The word as it stands in the tables. */
  String code() {
    return code;
  }

  /** The kind of a file; empty when it is no archive, but perhaps a document packed as a zip. */
  static Optional<ArchiveKind> of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (isAt(head, 0, ZIP_MARK) || isAt(head, 0, EMPTY_ZIP_MARK)) {
      return ZipContents.isArchive(file, head) ? Optional.of(ZIP) : Optional.empty();
    }
    if (isAt(head, 0, SEVEN_Z_MARK)) {
      return Optional.of(SEVEN_Z);
    }
    if (isAt(head, 0, GZ_MARK)) {
      return Optional.of(GZ);
    }
    if (isAt(head, 0, RAR_MARK)) {
      return Optional.of(RAR);
    }
    return isTar(head) ? Optional.of(TAR) : Optional.empty();
  }

  static boolean isTar(byte[] head) {
    return isAt(head, TAR_MARK_AT, TAR_MARK);
  }

  private static boolean isAt(byte[] head, int position, byte[] mark) {
    if (head.length < position + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (head[position + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Opens an archive of this kind.
   *
   * @param name its file name
   */
  ArchiveCursor open(Path file, String name) throws IOException {
    return switch (this) {
      case ZIP -> ZipCursor.open(file);
      case SEVEN_Z -> SevenZCursor.open(file);
      case TAR -> new TarCursor(new BufferedInputStream(Files.newInputStream(file)));
      case GZ -> GzipCursor.open(file, name);
      case RAR -> RarCursor.open(file);
    };
  }
}
