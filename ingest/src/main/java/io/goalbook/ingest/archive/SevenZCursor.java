package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.jspecify.annotations.Nullable;

/** The entries of a 7z in their order, which is the only fast one in a solid archive. */
final class SevenZCursor implements ArchiveCursor {
  /** For dictionaries and the list of entries; 7-Zip's strongest preset needs 64 MiB. */
  private static final int MEMORY_KIB = 160 * 1024;

  /** Archivers on Unix put the kind of file into the upper half of the Windows attributes. */
  private static final int UNIX_EXTENSION = 0x8000;

  private static final int KIND_OF_FILE = 0xF000;
  private static final int REGULAR = 0x8000;

  /** Junctions and links of Windows. */
  private static final int REPARSE_POINT = 0x400;

  private static final String UNKNOWN_COMPRESSION = "Unsupported compression method";

  private final SevenZFile archive;
  private @Nullable SevenZArchiveEntry current;

  private SevenZCursor(SevenZFile archive) {
    this.archive = archive;
  }

  static SevenZCursor open(Path file) throws IOException {
    return new SevenZCursor(
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MEMORY_KIB).get());
  }

  @Override
  public Optional<PackedEntry> next() throws IOException {
    SevenZArchiveEntry entry = following();
    current = entry;
    if (entry == null) {
      return Optional.empty();
    }
    String name = entry.getName() == null ? "" : entry.getName();
    boolean folder = entry.isDirectory() || entry.isAntiItem();
    return Optional.of(new PackedEntry(name, folder, refusal(entry), entry.getSize()));
  }

  // The library has no error of its own for a compression that it does not know.
  private @Nullable SevenZArchiveEntry following() throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith(UNKNOWN_COMPRESSION)) {
        throw ArchiveException.ofThis(RejectionCause.UNKNOWN_FORMAT, UNKNOWN_COMPRESSION);
      }
      throw e;
    }
  }

  private static Optional<RejectionCause> refusal(SevenZArchiveEntry entry) {
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    int kind = (attributes & UNIX_EXTENSION) == 0 ? 0 : (attributes >>> 16) & KIND_OF_FILE;
    boolean proper = (attributes & REPARSE_POINT) == 0 && (kind == 0 || kind == REGULAR);
    return proper || entry.isDirectory() ? Optional.empty() : Optional.of(RejectionCause.HOSTILE);
  }

  @Override
  public InputStream content() throws IOException {
    SevenZArchiveEntry entry = current;
    if (entry == null) {
      throw new IllegalStateException("before the first entry");
    }
    return entry.hasStream() ? archive.getInputStream(entry) : InputStream.nullInputStream();
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
