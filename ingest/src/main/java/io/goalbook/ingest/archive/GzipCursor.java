package io.goalbook.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The one file in a .gz that is no tar. */
final class GzipCursor implements ArchiveCursor {
  private static final String ENDING = ".gz";

  private final String name;
  private final InputStream content;
  private boolean given;

  private GzipCursor(String name, InputStream content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Opens a .gz, be it a tar or another file.
   *
   * @param archiveName names the file inside when the archive does not
   */
  static ArchiveCursor open(Path file, String archiveName) throws IOException {
    GzipCompressorInputStream expanding =
        GzipCompressorInputStream.builder()
            .setInputStream(new BufferedInputStream(Files.newInputStream(file)))
            .setDecompressConcatenated(true)
            .get();
    BufferedInputStream content = new BufferedInputStream(expanding, ArchiveKind.HEAD);
    content.mark(ArchiveKind.HEAD);
    byte[] head = content.readNBytes(ArchiveKind.HEAD);
    content.reset();
    return ArchiveKind.isTar(head)
        ? new TarCursor(content)
        : new GzipCursor(name(expanding, archiveName), content);
  }

  private static String name(GzipCompressorInputStream expanding, String archiveName) {
    String packed = expanding.getMetaData().getFileName();
    if (packed != null && !packed.isEmpty()) {
      return EntryNames.decode(packed.getBytes(StandardCharsets.ISO_8859_1));
    }
    return archiveName.endsWith(ENDING)
        ? archiveName.substring(0, archiveName.length() - ENDING.length())
        : archiveName;
  }

  @Override
  public Optional<PackedEntry> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(new PackedEntry(name, false, Optional.empty(), 0));
  }

  @Override
  public InputStream content() {
    return content;
  }

  @Override
  public boolean isRandomAccess() {
    return false;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
