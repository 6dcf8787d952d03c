package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The parts of an .ofd, found by the names that lead from one to the other. */
final class OfdPackage {
  /** Lists which parts are encrypted (GM/T 0099); only such files have it. */
  private static final String ENCRYPTIONS = "encryptions.xml";

  private final PartPackage archive;
  private final PartLimits limits;
  private final XMLInputFactory factory;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  OfdPackage(PartPackage archive, PartLimits limits, XMLInputFactory factory)
      throws DocumentException {
    this.archive = archive;
    this.limits = limits;
    this.factory = factory;
    for (ZipArchiveEntry entry : archive.entries()) {
      if (!entry.isDirectory()) {
        entries.putIfAbsent(key(PartName.resolve("", entry.getName())), entry);
      }
    }
  }

  /** Programs of one system write names that differ in case, which is the same name there. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean isEncrypted() {
    return entries.containsKey(ENCRYPTIONS);
  }

  /**
   * The name of a part that another one names; some programs write from the root what they should
   * write from the folder of the naming part.
   */
  Optional<String> find(String from, String name) {
    String near = PartName.resolve(from, name);
    if (entries.containsKey(key(near))) {
      return Optional.of(near);
    }
    String fromRoot = PartName.resolve("", name);
    return entries.containsKey(key(fromRoot)) ? Optional.of(fromRoot) : Optional.empty();
  }

  /**
   * Reads a part that {@link #find} found.
   *
   * @throws DocumentException when it is missing, damaged, hostile, encrypted or too large
   */
  <T> T read(String name, PartXml.Reading<T> reading) throws DocumentException, IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw new DocumentException(RejectionCause.DAMAGED, "a part is missing");
    }
    try (PartStream part = archive.part(entry, limits)) {
      return PartXml.read(factory, part, reading);
    }
  }
}
