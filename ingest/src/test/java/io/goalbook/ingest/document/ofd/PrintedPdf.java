package io.goalbook.ingest.document.ofd;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a page of a PDF shows: the material that {@link OfdPrinter} prints again. */
final class PrintedPdf extends PDFGraphicsStreamEngine {
  private final double height;
  private final List<Sign> signs = new ArrayList<>();
  private final List<Rectangle2D.Double> rules = new ArrayList<>();
  private final List<Point2D.Float> path = new ArrayList<>();

  private PrintedPdf(PDPage page) {
    super(page);
    this.height = page.getMediaBox().getHeight();
  }

  /** A sign; all measures are points from the top left corner. */
  record Sign(String text, double x, double y, double width, double size) {}

  /** A page: its signs in the order of the file, its lines as thin rectangles. */
  record Page(double width, double height, List<Sign> signs, List<Rectangle2D.Double> rules) {}

  static List<Page> pages(byte[] pdf) {
    List<Page> pages = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        PrintedPdf printed = new PrintedPdf(page);
        printed.processPage(page);
        pages.add(
            new Page(page.getMediaBox().getWidth(), printed.height, printed.signs, printed.rules));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector advance)
      throws IOException {
    signs.add(
        new Sign(
            font.toUnicode(code),
            place.getTranslateX(),
            height - place.getTranslateY(),
            advance.getX() * place.getScalingFactorX(),
            place.getScalingFactorY()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    path.clear();
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void strokePath() {
    Rectangle2D.Double box = new Rectangle2D.Double(path.get(0).x, height - path.get(0).y, 0, 0);
    path.forEach(point -> box.add(point.x, height - point.y));
    if (Math.min(box.width, box.height) < 3) {
      rules.add(box);
    }
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void closePath() {
    // The box of a path is the same.
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    // Clips of these files cut nothing away.
  }

  @Override
  public void shadingFill(COSName shading) {
    // These files have none.
  }

  @Override
  public void drawImage(PDImage image) {
    // These files have none.
  }
}
