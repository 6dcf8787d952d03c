package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The archive that an .xlsx is. Not safe for threads. */
final class SheetPackage implements Closeable {
  private final PartPackage archive;
  private final XMLInputFactory factory;
  private final PartLimits limits;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private SheetPackage(PartPackage archive, XMLInputFactory factory, PartLimits limits) {
    this.limits = limits;
    this.archive = archive;
    this.factory = factory;
  }

  /** Opens an archive by its central directory. */
  static SheetPackage open(byte[] content, XMLInputFactory factory, PartLimits limits)
      throws DocumentException, IOException {
    SheetPackage opened = new SheetPackage(PartPackage.open(content), factory, limits);
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
    try (PartPackage archive = PartPackage.open(content)) {
      return archive.allEntries().stream()
          .map(entry -> canonical(entry.getName()))
          .anyMatch(name -> name.startsWith("xl/workbook"));
    }
  }

  private void index() throws DocumentException {
    archive.entries().forEach(entry -> entries.putIfAbsent(canonical(entry.getName()), entry));
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
  <T> Optional<T> read(String name, SheetXml.Reading<T> reading)
      throws DocumentException, IOException {
    ZipArchiveEntry entry = entries.get(canonical(name));
    if (entry == null) {
      return Optional.empty();
    }
    try (PartStream part = archive.part(entry, limits)) {
      return Optional.of(SheetXml.read(factory, part, reading));
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
