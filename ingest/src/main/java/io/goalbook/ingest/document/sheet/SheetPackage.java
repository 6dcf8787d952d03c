package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The archive that an .xlsx is. Not safe for threads. */
final class SheetPackage implements Closeable {
  /** A workbook has some dozens; one with a thousand sheets some thousands. */
  private static final int MOST_ENTRIES = 20_000;

  private final ZipFile archive;
  private final XMLInputFactory factory;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private SheetPackage(ZipFile archive, XMLInputFactory factory) {
    this.archive = archive;
    this.factory = factory;
  }

  /** Reads a part from its start to its end. */
  @FunctionalInterface
  interface PartReading<T> {
    /** What the part says. */
    T read(SheetXml xml) throws XMLStreamException, DocumentException;
  }

  /** Opens an archive by its central directory. */
  static SheetPackage open(byte[] content, XMLInputFactory factory)
      throws DocumentException, IOException {
    SheetPackage opened = new SheetPackage(directory(content), factory);
    try {
      opened.index();
      return opened;
    } catch (DocumentException e) {
      opened.close();
      throw e;
    }
  }

  /** Whether a workbook stands in the archive itself, not only in a document packed into it. */
  static boolean holdsWorkbook(byte[] content) throws IOException {
    try (ZipFile archive = directory(content)) {
      return Collections.list(archive.getEntries()).stream()
          .map(entry -> canonical(entry.getName()))
          .anyMatch(name -> name.startsWith("xl/workbook"));
    }
  }

  private static ZipFile directory(byte[] content) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private void index() throws DocumentException {
    List<ZipArchiveEntry> listed = Collections.list(archive.getEntries());
    if (listed.size() > MOST_ENTRIES) {
      throw new DocumentException(RejectionCause.TOO_LARGE, listed.size() + " entries");
    }
    listed.forEach(entry -> entries.putIfAbsent(canonical(entry.getName()), entry));
  }

  // Names of parts do not tell upper from lower case, and some programs write backslashes.
  private static String canonical(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a part.
   *
   * @param name its full name, without a leading slash
   * @return what it says; empty when there is no such part
   */
  <T> Optional<T> read(String name, PartReading<T> reading) throws DocumentException, IOException {
    ZipArchiveEntry entry = entries.get(canonical(name));
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new DocumentException(RejectionCause.ENCRYPTED, name + " is encrypted");
    }
    try (SheetPart part = new SheetPart(archive.getInputStream(entry), entry)) {
      return Optional.of(read(part, reading));
    }
  }

  private <T> T read(SheetPart part, PartReading<T> reading) throws DocumentException, IOException {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(part.characters());
      try {
        return reading.read(new SheetXml(reader));
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | IOException e) {
      throw new DocumentException(part.failure(), "a part cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
