package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The archive that a .docx is. */
final class WordPackage implements Closeable {
  // Word in the browser numbers the part: word/document2.xml.
  private static final Pattern MAIN_PART = Pattern.compile("/?word/document\\d{0,3}\\.xml");

  private final ZipFile archive;

  private WordPackage(ZipFile archive) {
    this.archive = archive;
  }

  /**
   * Opens an archive by its central directory.
   *
   * @throws IOException when the directory is damaged or was cut off
   */
  static WordPackage open(byte[] content) throws IOException {
    return new WordPackage(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  /** The part with the text; the caller closes it. */
  PartStream mainPart(PartLimits limits) throws DocumentException, IOException {
    ZipArchiveEntry entry = mainEntry();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new DocumentException(RejectionCause.ENCRYPTED, "the main part is encrypted");
    }
    return new PartStream(archive.getInputStream(entry), entry, limits);
  }

  private ZipArchiveEntry mainEntry() throws DocumentException {
    List<ZipArchiveEntry> entries = java.util.Collections.list(archive.getEntries());
    if (entries.size() > PartLimits.ENTRIES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, entries.size() + " entries");
    }
    return entries.stream()
        .filter(entry -> MAIN_PART.matcher(entry.getName()).matches())
        .min(Comparator.comparing(ZipArchiveEntry::getName))
        .orElseThrow(
            () -> new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no main part of Word"));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
