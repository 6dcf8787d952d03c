package io.goalbook.ingest.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents whose body a test writes by hand. */
final class Docx {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      </Types>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>""";

  private Docx() {}

  /** A document with this body. */
  static byte[] body(String body) {
    return ofPart(document(TRANSITIONAL, body));
  }

  /** A document with this body in the strict namespace. */
  static byte[] strictBody(String body) {
    return ofPart(document(STRICT, body));
  }

  /** A document with this main part. */
  static byte[] ofPart(String xml) {
    return archive("word/document.xml", xml);
  }

  /** An archive with one part of its own. */
  static byte[] archive(String name, String xml) {
    return archive(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** An archive with one part of its own, whatever its bytes are. */
  static byte[] archive(String name, byte[] xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
      put(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
      put(zip, name, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A document with this body and a further part. */
  static byte[] withPart(String body, String name, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "word/document.xml", part(body).getBytes(StandardCharsets.UTF_8));
      put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /** A table of rows. */
  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell of one paragraph. */
  static String cell(String text) {
    return cell("", p(text));
  }

  /** A cell with properties and content. */
  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static void put(ZipOutputStream zip, String name, byte[] xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml);
    zip.closeEntry();
  }

  /** The main part with this body. */
  static String part(String body) {
    return document(TRANSITIONAL, body);
  }

  private static String document(String namespace, String body) {
    return ("<w:document xmlns:w=\"%s\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
            + "<w:body>%s</w:body></w:document>")
        .formatted(namespace, body);
  }
}
