package io.goalbook.ingest.document;

import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Documents of which nothing can be read although nothing is wrong with them: empty ones, and those
 * into which somebody has pasted pictures of the pages. Printed pages know it themselves.
 */
final class Wordless {
  /** A heading above pictures of the pages is no document; a form in running text is longer. */
  private static final int FEW = 100;

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?:.*/)?(?:media|pictures)/[^/]+\\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|webp)");

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
  private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1};
  private static final byte[] RTF_PICTURE = "{\\pict".getBytes(StandardCharsets.US_ASCII);

  private Wordless() {}

  /**
   * A document that says something.
   *
   * @param content its bytes
   * @throws DocumentException when there is no text in it, or hardly any beside pictures
   */
  static Document refused(Document document, byte[] content) throws DocumentException {
    int signs = signs(document);
    if (signs >= FEW || !document.unread().isEmpty()) {
      return document;
    }
    int pictures = pictures(document.format(), content);
    if (pictures > 0) {
      throw new DocumentException(
          RejectionCause.SCANNED,
          pictures + " pictures and " + signs + " signs",
          List.of(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共" + pictures + "张图片，没有可读的表格")));
    }
    if (signs == 0) {
      throw new DocumentException(RejectionCause.EMPTY, "a document without text");
    }
    return document;
  }

  /** How many signs the text has, counted only as far as it matters; a filled table has enough. */
  private static int signs(Document document) {
    int signs = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        signs += paragraph.text().strip().length();
      } else if (block instanceof Table table && isFilled(table)) {
        return FEW;
      }
      if (signs >= FEW) {
        return FEW;
      }
    }
    return signs;
  }

  private static boolean isFilled(Table table) {
    for (int row = 0; row < table.rowCount(); row++) {
      for (Cell cell : table.rowCells(row)) {
        if (!cell.isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int pictures(DocumentFormat format, byte[] content) throws DocumentException {
    return switch (format) {
      case DOCX, XLSX, ODT, ODS -> packed(content);
      case DOC, XLS -> count(content, PNG) + count(content, JPEG) + count(content, PHOTO);
      case RTF -> count(content, RTF_PICTURE);
      default -> 0;
    };
  }

  private static int packed(byte[] content) throws DocumentException {
    try (PartPackage archive = PartPackage.open(content)) {
      int pictures = 0;
      for (ZipArchiveEntry entry : archive.entries()) {
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (PICTURE.matcher(name).matches()) {
          pictures++;
        }
      }
      return pictures;
    } catch (IOException e) {
      // A document in one XML file is no archive.
      return 0;
    }
  }

  private static int count(byte[] content, byte[] mark) {
    int count = 0;
    for (int at = ByteSearch.find(content, 0, mark);
        at >= 0;
        at = ByteSearch.find(content, at + mark.length, mark)) {
      count++;
    }
    return count;
  }
}
