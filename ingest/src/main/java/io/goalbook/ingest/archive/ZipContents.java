package io.goalbook.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells archives from the documents that office programs pack as a zip, by what is in them. */
final class ZipContents {
  private static final Set<String> PARTS_OF_DOCUMENTS =
      Set.of(
          "[Content_Types].xml",
          "mimetype",
          "OFD.xml",
          "word/document.xml",
          "xl/workbook.xml",
          "META-INF/manifest.xml");

  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  private ZipContents() {}

  /**
   * Whether a zip is an archive. One that cannot be opened is left to the readers of documents,
   * which say that it is damaged.
   *
   * @param head its first bytes
   */
  static boolean isArchive(Path file, byte[] head) {
    // Most are told by their first entry, without a look at the directory.
    if (PARTS_OF_DOCUMENTS.contains(firstName(head))) {
      return false;
    }
    try (ZipFile archive = ZipCursor.zip(file)) {
      return Collections.list(archive.getEntries()).stream()
          .map(ZipArchiveEntry::getName)
          .noneMatch(PARTS_OF_DOCUMENTS::contains);
    } catch (ArchiveException e) {
      // Too large to look into: as an archive it is refused with that cause.
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static String firstName(byte[] head) {
    if (head.length < NAME_AT) {
      return "";
    }
    int length = (head[NAME_LENGTH_AT] & 0xFF) | ((head[NAME_LENGTH_AT + 1] & 0xFF) << 8);
    return NAME_AT + length > head.length
        ? ""
        : new String(head, NAME_AT, length, StandardCharsets.US_ASCII);
  }
}
