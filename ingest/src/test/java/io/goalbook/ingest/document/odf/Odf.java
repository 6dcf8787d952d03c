package io.goalbook.ingest.document.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small OpenDocument archives whose content a test writes by hand. */
final class Odf {
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

  private Odf() {}

  /** A text with this body. */
  static byte[] text(String body) {
    return archive(content("<office:text>" + body + "</office:text>"), "");
  }

  /** A spreadsheet with these tables. */
  static byte[] sheets(String tables) {
    return archive(content("<office:spreadsheet>" + tables + "</office:spreadsheet>"), "");
  }

  /** A cell that shows a text. */
  static String cell(String text) {
    return cell("", text);
  }

  /** A cell with attributes that shows a text. */
  static String cell(String attributes, String text) {
    return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, text);
  }

  /** A content part with this body. */
  static String content(String body) {
    return "<office:document-content"
        + NAMESPACES
        + "><office:automatic-styles><style:style style:name=\"gone\" style:family=\"table\">"
        + "<style:table-properties table:display=\"false\"/></style:style>"
        + "</office:automatic-styles><office:body>"
        + body
        + "</office:body></office:document-content>";
  }

  /** An archive with this content part and these entries of its manifest. */
  static byte[] archive(String content, String manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "content.xml", content);
      put(
          zip,
          "META-INF/manifest.xml",
          "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
              + manifest
              + "</m:manifest>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
