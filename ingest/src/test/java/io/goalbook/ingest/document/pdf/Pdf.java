package io.goalbook.ingest.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes small PDF files for tests: page by page, in Latin letters, y from the top of the page. */
final class Pdf {
  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final List<PDPageContentStream> open = new ArrayList<>();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page = new PDPage();

  Pdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try {
      open.add(new PDPageContentStream(document, page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdf rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** Shows only a part of the page: what lies below and left of the corner is cut off. */
  Pdf croppedFrom(float x, float y) {
    PDRectangle whole = page.getMediaBox();
    page.setCropBox(new PDRectangle(x, y, whole.getWidth() - x, whole.getHeight() - y));
    return this;
  }

  Pdf text(float x, float y, String text) {
    return draw(
        stream -> {
          stream.beginText();
          stream.setFont(font, SIZE);
          stream.newLineAtOffset(x, up(y));
          stream.showText(text);
          stream.endText();
        });
  }

  Pdf line(float x1, float y1, float x2, float y2) {
    return draw(
        stream -> {
          stream.moveTo(x1, up(y1));
          stream.lineTo(x2, up(y2));
          stream.stroke();
        });
  }

  /** A filled rectangle: a line when it is thin. */
  Pdf bar(float x, float y, float width, float height) {
    return draw(
        stream -> {
          stream.addRect(x, up(y + height), width, height);
          stream.fill();
        });
  }

  /** The outline of a rectangle. */
  Pdf box(float x, float y, float width, float height) {
    return draw(
        stream -> {
          stream.addRect(x, up(y + height), width, height);
          stream.stroke();
        });
  }

  /** A text of which only what lies in a box is shown. */
  Pdf clipped(float x, float y, String text, float width, float height) {
    draw(
        stream -> {
          stream.saveGraphicsState();
          stream.addRect(x, up(y + height), width, height);
          stream.clip();
        });
    text(x + 4, y + 14, text);
    return draw(PDPageContentStream::restoreGraphicsState);
  }

  /** A table of rectangles, each row 20 high: the cells' texts, left of them their borders. */
  Pdf table(float y, float[] edges, String[]... rows) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        float top = y + 20 * row;
        box(edges[column], top, edges[column + 1] - edges[column], 20);
        text(edges[column] + 4, top + 14, rows[row][column]);
      }
    }
    return this;
  }

  /** A picture that covers the page. */
  Pdf picture() {
    return draw(
        stream -> {
          BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
          PDRectangle box = page.getMediaBox();
          stream.drawImage(
              LosslessFactory.createFromImage(document, image),
              0,
              0,
              box.getWidth(),
              box.getHeight());
        });
  }

  Pdf draw(Drawing drawing) {
    try {
      drawing.on(open.get(open.size() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private float up(float y) {
    return page.getMediaBox().getHeight() - y;
  }

  Pdf protectedBy(String owner, String user) {
    try {
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      for (PDPageContentStream stream : open) {
        stream.close();
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Draws on a page. */
  @FunctionalInterface
  interface Drawing {
    void on(PDPageContentStream stream) throws IOException;
  }

  /** A file beside the tests. */
  static byte[] fixture(String name) {
    try (InputStream in = Pdf.class.getResourceAsStream("/formats/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
