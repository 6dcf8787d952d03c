package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageNotes;
import io.goalbook.ingest.document.page.Pen;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through the drawing of one page and notes signs, lines and how much of it pictures cover.
 * Nothing is painted and no picture is unpacked.
 */
final class PageScanner extends PDFGraphicsStreamEngine {
  private static final float NEARLY_WHITE = 0.98f;

  private final PageView view;
  private final Allowance allowance;
  private final PageNotes notes;
  private final Pen pen;
  private final ClipBox clip = new ClipBox();
  private Point2D.Float current = new Point2D.Float();

  private PageScanner(PDPage page, int number, Allowance allowance) {
    super(page);
    this.view = PageView.of(page);
    this.allowance = allowance;
    this.notes = new PageNotes(number, view.width(), view.height(), allowance);
    this.pen = notes.pen();
    addOperator(new ShowObject(this));
    addOperator(new SkipInlineImage(this));
  }

  /** What is printed on a page and on the forms and notes laid over it. */
  static PageNotes scan(PDPage page, int number, Allowance allowance) throws IOException {
    PageScanner scanner = new PageScanner(page, number, allowance);
    scanner.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        scanner.showAnnotation(annotation);
      }
    }
    return scanner.notes;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    allowance.step();
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException error)
      throws IOException {
    // The library goes on after an error in a form; a limit must end the reading.
    if (error instanceof LimitException) {
      throw error;
    }
    super.operatorException(operator, operands, error);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector advance)
      throws IOException {
    sign(place, font, code, advance);
  }

  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector advance)
      throws IOException {
    sign(place, font, code, advance);
  }

  private void sign(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    allowance.sign();
    Point2D.Float end =
        place.transformPoint(advance.getX(), font.isVertical() ? 0 : advance.getY());
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER
        || ClipBox.cutsAway(getGraphicsState(), place, end)) {
      return;
    }
    Point2D.Double from = view.at(place.getTranslateX(), place.getTranslateY());
    Point2D.Double to = view.at(end.x, end.y);
    double size = Math.abs(place.getScalingFactorY());
    if (notes.shows(from, to, size)) {
      notes.sign(Objects.requireNonNullElse(font.toUnicode(code), ""), from, to, size);
    }
  }

  /** A picture fills the unit square of the current coordinates. */
  void picture() {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    Point2D.Double one = view.at(place.getTranslateX(), place.getTranslateY());
    Point2D.Float end = place.transformPoint(1, 1);
    Point2D.Double other = view.at(end.x, end.y);
    notes.picture(one, other);
  }

  @Override
  public void drawImage(PDImage image) {
    picture();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3)
      throws LimitException {
    pen.move(view.at(p0.getX(), p0.getY()));
    pen.line(view.at(p1.getX(), p1.getY()));
    pen.line(view.at(p2.getX(), p2.getY()));
    pen.line(view.at(p3.getX(), p3.getY()));
    pen.close();
    clip.add(p0);
    clip.add(p2);
    current = new Point2D.Float((float) p0.getX(), (float) p0.getY());
  }

  @Override
  public void moveTo(float x, float y) throws LimitException {
    pen.move(view.at(x, y));
    clip.add(new Point2D.Float(x, y));
    current = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) throws LimitException {
    pen.line(view.at(x, y));
    clip.add(new Point2D.Float(x, y));
    current = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3)
      throws LimitException {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() throws LimitException {
    pen.close();
  }

  @Override
  public void endPath() {
    drop();
  }

  /** A clip counts when the path that it was set on ends. */
  private void drop() {
    clip.apply(getGraphicsState());
    pen.drop();
  }

  @Override
  public void strokePath() {
    strokeVisibly();
    drop();
  }

  @Override
  public void fillPath(int windingRule) {
    fillVisibly();
    drop();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillVisibly();
    strokeVisibly();
    drop();
  }

  private void strokeVisibly() {
    double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
    double thickness = Math.abs(getGraphicsState().getLineWidth() * scale);
    if (!isWhite(getGraphicsState().getStrokingColor())) {
      pen.stroke(thickness);
    }
  }

  private void fillVisibly() {
    if (!isWhite(getGraphicsState().getNonStrokingColor())) {
      pen.fill();
    }
  }

  /** White in the device's own colours; others would need profiles that a file may spoil. */
  private static boolean isWhite(PDColor color) {
    if (color.getColorSpace() == null) {
      return false;
    }
    float[] parts = color.getComponents();
    return switch (color.getColorSpace().getName()) {
      case "DeviceGray", "DeviceRGB" -> all(parts, NEARLY_WHITE, 1);
      case "DeviceCMYK" -> all(parts, 0, 1 - NEARLY_WHITE);
      default -> false;
    };
  }

  private static boolean all(float[] parts, float least, float most) {
    for (float part : parts) {
      if (part < least || part > most) {
        return false;
      }
    }
    return parts.length > 0;
  }

  @Override
  public void shadingFill(COSName shading) {
    pen.drop();
  }

  @Override
  public void clip(int windingRule) {
    clip.set();
  }
}
