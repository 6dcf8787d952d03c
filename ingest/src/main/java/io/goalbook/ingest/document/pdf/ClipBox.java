package io.goalbook.ingest.document.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * The box of the path that is being drawn, as a clip. Spreadsheets print a text that is too long
 * for its cell whole and cut away what reaches over the next one: nobody sees it there. The clip of
 * tables is a rectangle; of other shapes the box around them is taken, so that nothing visible is
 * lost.
 */
final class ClipBox {
  /** How far above the baseline the middle of a sign lies, in parts of the font's height. */
  private static final double MIDDLE = 0.35;

  private Rectangle2D.Double box = new Rectangle2D.Double(0, 0, -1, -1);
  private boolean set;

  void add(Point2D point) {
    if (box.width < 0) {
      box = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
    } else {
      box.add(point);
    }
  }

  /** The path that is being drawn will be a clip. */
  void set() {
    set = true;
  }

  /** The path ends: what is drawn from now on is cut by it, when it was set as a clip. */
  void apply(PDGraphicsState state) {
    if (set && box.width >= 0) {
      state.intersectClippingPath(new Area(box));
    }
    set = false;
    box = new Rectangle2D.Double(0, 0, -1, -1);
  }

  /**
   * Whether the middle of a sign is cut away.
   *
   * @param place where its baseline begins
   * @param end where its baseline ends
   */
  static boolean cutsAway(PDGraphicsState state, Matrix place, Point2D.Float end) {
    Point2D.Float above = place.transformPoint(0, (float) MIDDLE);
    double x = (above.x + end.x) / 2 + (above.x - place.getTranslateX()) / 2;
    double y = (above.y + end.y) / 2 + (above.y - place.getTranslateY()) / 2;
    Rectangle2D clip = state.getCurrentClippingPath().getBounds2D();
    return !clip.isEmpty() && !clip.contains(x, y);
  }
}
