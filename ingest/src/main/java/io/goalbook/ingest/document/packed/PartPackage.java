package io.goalbook.ingest.document.packed;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The archive that a document of an office program is. Not safe for threads. */
public final class PartPackage implements Closeable {
  private final ZipFile archive;

  private PartPackage(ZipFile archive) {
    this.archive = archive;
  }

  /**
   * Opens an archive by its central directory.
   *
   * @throws IOException when the directory is damaged or was cut off
   */
  public static PartPackage open(byte[] content) throws IOException {
    return new PartPackage(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  /** All entries, however many. */
  public List<ZipArchiveEntry> allEntries() {
    return Collections.list(archive.getEntries());
  }

  /**
   * The entries of a document.
   *
   * @throws DocumentException when there are more than a document has
   */
  public List<ZipArchiveEntry> entries() throws DocumentException {
    List<ZipArchiveEntry> entries = allEntries();
    if (entries.size() > PartLimits.ENTRIES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, entries.size() + " entries");
    }
    return entries;
  }

  /**
   * A part as it expands; the caller closes it.
   *
   * @throws DocumentException when it is encrypted
   */
  public PartStream part(ZipArchiveEntry entry, PartLimits limits)
      throws DocumentException, IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new DocumentException(RejectionCause.ENCRYPTED, entry.getName() + " is encrypted");
    }
    return new PartStream(archive.getInputStream(entry), entry, limits);
  }

  /**
   * A part as it expands, when it is there; the caller closes it.
   *
   * @param name how its name in the archive looks; of several the first in the order of names
   * @throws DocumentException when the archive has too many entries or the part is encrypted
   */
  public Optional<PartStream> part(Pattern name, PartLimits limits)
      throws DocumentException, IOException {
    Optional<ZipArchiveEntry> found = entry(name);
    return found.isEmpty() ? Optional.empty() : Optional.of(part(found.get(), limits));
  }

  /**
   * The entry of a part, when it is there.
   *
   * @param name how its name in the archive looks; of several the first in the order of names
   * @throws DocumentException when the archive has too many entries
   */
  public Optional<ZipArchiveEntry> entry(Pattern name) throws DocumentException {
    Optional<ZipArchiveEntry> first = Optional.empty();
    for (ZipArchiveEntry entry : entries()) {
      boolean before = first.isEmpty() || entry.getName().compareTo(first.get().getName()) < 0;
      if (before && name.matcher(entry.getName().replace('\\', '/')).matches()) {
        first = Optional.of(entry);
      }
    }
    return first;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
