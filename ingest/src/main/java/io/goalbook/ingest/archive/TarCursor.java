package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a tar. */
final class TarCursor implements ArchiveCursor {
  private static final int LAST_OF_ONE_BYTE = 0xFF;

  private final HeaderGuard guard;
  private final TarArchiveInputStream archive;
  private long size;

  /**
   * @param tar the bytes of the tar, no longer packed; closed with the cursor
   */
  TarCursor(InputStream tar) {
    this.guard = new HeaderGuard(tar);
    // Old headers hold bytes of any charset: one character a byte keeps them for EntryNames.
    this.archive = new TarArchiveInputStream(guard, StandardCharsets.ISO_8859_1.name());
  }

  @Override
  public Optional<PackedEntry> next() throws IOException {
    guard.passOver(size);
    TarArchiveEntry entry = archive.getNextEntry();
    if (entry == null) {
      return Optional.empty();
    }
    guard.open();
    size = entry.getSize();
    return Optional.of(
        new PackedEntry(name(entry), entry.isDirectory(), refusal(entry), Math.max(0, size)));
  }

  /** Extended headers give names as text; then they need no decoding. */
  private static String name(TarArchiveEntry entry) {
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(character -> character <= LAST_OF_ONE_BYTE);
    return bytes ? EntryNames.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
  }

  private static Optional<RejectionCause> refusal(TarArchiveEntry entry) {
    boolean link = entry.isLink() || entry.isSymbolicLink();
    boolean device = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
    return link || device ? Optional.of(RejectionCause.HOSTILE) : Optional.empty();
  }

  @Override
  public InputStream content() {
    return archive;
  }

  @Override
  public boolean isRandomAccess() {
    return false;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
