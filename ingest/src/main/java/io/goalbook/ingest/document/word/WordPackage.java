package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.model.source.RejectionCause;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The archive that a .docx is. */
final class WordPackage implements Closeable {
  // Word in the browser numbers the part: word/document2.xml.
  private static final Pattern MAIN_PART = Pattern.compile("/?word/document\\d{0,3}\\.xml");

  private final PartPackage archive;

  private WordPackage(PartPackage archive) {
    this.archive = archive;
  }

  /**
   * Opens an archive by its central directory.
   *
   * @throws IOException when the directory is damaged or was cut off
   */
  static WordPackage open(byte[] content) throws IOException {
    return new WordPackage(PartPackage.open(content));
  }

  /** The part with the text; the caller closes it. */
  PartStream mainPart(PartLimits limits) throws DocumentException, IOException {
    ZipArchiveEntry main =
        archive.entries().stream()
            .filter(entry -> MAIN_PART.matcher(entry.getName()).matches())
            .min(Comparator.comparing(ZipArchiveEntry::getName))
            .orElseThrow(
                () -> new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no main part of Word"));
    return archive.part(main, limits);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
