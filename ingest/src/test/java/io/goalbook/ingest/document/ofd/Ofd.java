package io.goalbook.ingest.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small .ofd files for tests: page by page, in millimetres from the top left corner. */
final class Ofd {
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder pages = new StringBuilder();
  private int pageCount;

  /** A document with pages of 210 × 297. */
  Ofd() {
    common.append("<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>");
  }

  /** A page with these objects in one layer. */
  Ofd page(String... objects) {
    return pageOf("", objects);
  }

  /** A page with elements in front of its content, such as its box or a template. */
  Ofd pageOf(String head, String... objects) {
    String name = "Pages/Page_" + pageCount + "/Content.xml";
    return part("Doc_0/" + name, pageXml(head, objects)).pageNamed(name);
  }

  /** A page in the list, whatever its part is. */
  Ofd pageNamed(String location) {
    pageCount++;
    pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(100 + pageCount, location));
    return this;
  }

  /** A template that pages name by its id. */
  Ofd template(String id, String... objects) {
    String name = "Tpls/Tpl_" + id + "/Content.xml";
    common.append("<ofd:TemplatePage ID=\"%s\" BaseLoc=\"%s\"/>".formatted(id, name));
    return part("Doc_0/" + name, pageXml("", objects));
  }

  /** Resources of the document. */
  Ofd resources(String content) {
    common.append("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>");
    return part("Doc_0/DocumentRes.xml", element("Res", content));
  }

  /** Any part. */
  Ofd part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("OFD.xml", root("Doc_0/Document.xml"));
    all.put("Doc_0/Document.xml", documentXml());
    all.putAll(parts);
    return zip(all);
  }

  String documentXml() {
    return element(
        "Document",
        "<ofd:CommonData>" + common + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>");
  }

  /** The part that names documents. */
  static String root(String... documents) {
    StringBuilder bodies = new StringBuilder();
    for (String document : documents) {
      bodies.append("<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>");
      bodies.append(document).append("</ofd:DocRoot></ofd:DocBody>");
    }
    return element("OFD", bodies.toString());
  }

  static String pageXml(String head, String... objects) {
    return element(
        "Page",
        head
            + "<ofd:Content><ofd:Layer ID=\"1\" Type=\"Body\">"
            + String.join("", objects)
            + "</ofd:Layer></ofd:Content>");
  }

  static String element(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%1$s xmlns:ofd=\"http://www.ofdspec.org/2016\">%2$s</ofd:%1$s>"
        .formatted(name, content);
  }

  /** A line of text, each sign as wide as it is high: 4. */
  static String text(double x, double y, String text) {
    return text(x, y, text, "DeltaX=\"g %d 4\"".formatted(Math.max(1, text.length() - 1)));
  }

  /** A line of text with other steps. */
  static String text(double x, double y, String text, String steps) {
    return textObject(
        "Boundary=\"%s %s 100 6\" Size=\"4\"".formatted(number(x), number(y - 4)),
        "<ofd:TextCode X=\"0\" Y=\"4\" %s>%s</ofd:TextCode>".formatted(steps, text));
  }

  static String textObject(String attributes, String content) {
    return "<ofd:TextObject ID=\"9\" Font=\"2\" "
        + attributes
        + ">"
        + content
        + "</ofd:TextObject>";
  }

  /** A stroke in a box of its own. */
  static String line(double x1, double y1, double x2, double y2) {
    return path(
        "Boundary=\"%s %s %s %s\" LineWidth=\"0.2\""
            .formatted(number(x1), number(y1), number(x2 - x1), number(y2 - y1)),
        "M 0 0 L %s %s".formatted(number(x2 - x1), number(y2 - y1)));
  }

  static String path(String attributes, String data) {
    return path(attributes, "", data);
  }

  static String path(String attributes, String colors, String data) {
    return "<ofd:PathObject ID=\"8\" %s>%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
        .formatted(attributes, colors, data);
  }

  /** A picture. */
  static String picture(String boundary) {
    return "<ofd:ImageObject ID=\"7\" Boundary=\"%s\" CTM=\"210 0 0 297 0 0\" ResourceID=\"3\"/>"
        .formatted(boundary);
  }

  /** The lines of a table whose rows are 8 high. */
  static String grid(double top, int rows, double... edges) {
    StringBuilder lines = new StringBuilder();
    double bottom = top + 8 * rows;
    for (int row = 0; row <= rows; row++) {
      lines.append(line(edges[0], top + 8 * row, edges[edges.length - 1], top + 8 * row));
    }
    for (double edge : edges) {
      lines.append(line(edge, top, edge, bottom));
    }
    return lines.toString();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
