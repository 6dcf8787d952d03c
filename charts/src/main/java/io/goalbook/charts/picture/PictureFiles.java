package io.goalbook.charts.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/** Writes a picture as PNG and SVG. The same picture gives the same bytes. */
final class PictureFiles {
  private static final int SCALE = 2;

  private PictureFiles() {}

  /**
   * A picture that is drawn and not yet written.
   *
   * @param picture what was drawn
   * @param image its pixels
   * @param svg the same as text
   */
  record Drawn(Picture picture, BufferedImage image, String svg) {

    /** Packs the pixels and writes both files. */
    RenderedPicture write(Path folder) throws IOException {
      Path pngFile = folder.resolve(picture.slug() + ".png");
      Path svgFile = folder.resolve(picture.slug() + ".svg");
      Files.write(pngFile, PngEncoder.encode(image));
      Files.writeString(svgFile, svg, StandardCharsets.UTF_8);
      return new RenderedPicture(picture, pngFile, svgFile);
    }
  }

  /** Draws a picture. */
  static Drawn draw(Picture picture) {
    return new Drawn(picture, image(picture), svg(picture));
  }

  private static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    hint(g);
    g.scale(SCALE, SCALE);
    picture.drawing().draw(g);
    g.dispose();
    return image;
  }

  private static String svg(Picture picture) {
    SVGGraphics2D g = new SVGGraphics2D(picture.width(), picture.height());
    hint(g);
    g.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
    // The library's own prefix is taken from the clock.
    g.setDefsKeyPrefix("d-");
    g.setGeomDoubleConverter(PictureFiles::hundredths);
    picture.drawing().draw(g);
    String element = g.getSVGElement(picture.slug());
    int inside = element.indexOf('>') + 1;
    return element.substring(0, inside)
        + "<title>"
        + escape(picture.title())
        + "</title>"
        + element.substring(inside)
        + "\n";
  }

  /**
   * A hundredth of a pixel is fine enough, and halves the files. Put together from whole numbers: a
   * picture has a hundred thousand of them, and printing a double takes several times longer.
   */
  static String hundredths(double number) {
    long hundredths = Math.round(number * 100);
    long left = Math.abs(hundredths % 100);
    String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
    if (left == 0) {
      return whole;
    }
    return left % 10 == 0 ? whole + "." + left / 10 : whole + (left < 10 ? ".0" : ".") + left;
  }

  private static void hint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
