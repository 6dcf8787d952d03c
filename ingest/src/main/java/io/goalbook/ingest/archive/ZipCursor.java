package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The entries of a zip in the order of its central directory. */
final class ZipCursor implements ArchiveCursor {
  private final ZipFile archive;
  private final Enumeration<ZipArchiveEntry> entries;
  private @Nullable ZipArchiveEntry current;

  private ZipCursor(ZipFile archive) {
    this.archive = archive;
    this.entries = archive.getEntries();
  }

  static ZipCursor open(Path file) throws IOException {
    return new ZipCursor(zip(file));
  }

  /** Opens by the central directory alone: local headers may say what they like. */
  static ZipFile zip(Path file) throws IOException {
    CentralHeaders.require(file);
    return ZipFile.builder()
        .setPath(file)
        .setIgnoreLocalFileHeader(true)
        .setUseUnicodeExtraFields(true)
        .get();
  }

  @Override
  public Optional<PackedEntry> next() {
    if (!entries.hasMoreElements()) {
      return Optional.empty();
    }
    ZipArchiveEntry entry = entries.nextElement();
    current = entry;
    return Optional.of(
        new PackedEntry(EntryNames.of(entry), entry.isDirectory(), refusal(entry), 0));
  }

  private Optional<RejectionCause> refusal(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(RejectionCause.ENCRYPTED);
    }
    if (entry.isUnixSymlink()) {
      return Optional.of(RejectionCause.HOSTILE);
    }
    return archive.canReadEntryData(entry)
        ? Optional.empty()
        : Optional.of(RejectionCause.UNKNOWN_FORMAT);
  }

  @Override
  public InputStream content() throws IOException {
    ZipArchiveEntry entry = current;
    if (entry == null) {
      throw new IllegalStateException("before the first entry");
    }
    return new VerifiedStream(archive.getInputStream(entry), entry.getCrc());
  }

  @Override
  public boolean isRandomAccess() {
    return true;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
