package io.goalbook.charts.page;

import io.goalbook.charts.page.Node.Element;
import io.goalbook.charts.page.Node.Text;
import io.goalbook.model.warehouse.SqlFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Writes a page as one file. Its policy lets a browser load nothing but pictures from inside the
 * page, and no style but its own, which is named by its hash.
 */
public final class PageWriter {
  private static final String STYLE = style();

  private final Writer out;

  private PageWriter(Writer out) {
    this.out = out;
  }

  /**
   * Writes a page; an existing file is replaced.
   *
   * @param title of the window
   * @param body what stands on the page
   */
  public static void write(Path file, String title, List<? extends Node> body) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new PageWriter(out).page(title, body);
    }
  }

  private void page(String title, List<? extends Node> body) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.write("default-src 'none'; img-src data:; style-src 'sha256-" + hash(STYLE) + "'\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>");
    escaped(title);
    out.write("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
    for (Node node : body) {
      write(node);
      out.write('\n');
    }
    out.write("</body>\n</html>\n");
  }

  private void write(Node node) throws IOException {
    if (node instanceof Text text) {
      escaped(text.text());
    } else if (node instanceof Element element) {
      write(element);
    }
  }

  private void write(Element element) throws IOException {
    out.write("<" + element.tag().code());
    for (var attribute : element.attributes().entrySet()) {
      out.write(" " + attribute.getKey().name().toLowerCase(Locale.ROOT) + "=\"");
      escaped(attribute.getValue());
      out.write("\"");
    }
    out.write(">");
    if (!element.tag().isVoid()) {
      for (Node child : element.children()) {
        write(child);
      }
      out.write("</" + element.tag().code() + ">");
    }
  }

  private void escaped(String text) throws IOException {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      switch (sign) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(isShown(sign) ? sign : ' ');
      }
    }
  }

  /** HTML knows no control characters but these two. */
  private static boolean isShown(char sign) {
    return sign == '\n' || sign == '\t' || !Character.isISOControl(sign);
  }

  private static String style() {
    return SqlFile.read(PageWriter.class, "page.css");
  }

  private static String hash(String style) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
