package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageNotes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws the objects of a page, so that signs and lines are noted. */
final class OfdCanvas {
  /** What an object is stroked with that says nothing, in millimetres. */
  private static final double USUAL_THICKNESS = 0.353;

  /** Drawings that show each other go no deeper. */
  private static final int DEEPEST = 30;

  /** Matrices that stretch each other may grow beyond all numbers. */
  private static final double LARGEST = 1e9;

  private static final int PARTS = 6;

  private final PageNotes notes;
  private final OfdResources resources;
  private final Allowance allowance;
  private boolean whole = true;

  OfdCanvas(PageNotes notes, OfdResources resources, Allowance allowance) {
    this.notes = notes;
    this.resources = resources;
    this.allowance = allowance;
  }

  /**
   * Draws objects.
   *
   * @param space from their space to that of the page
   */
  void draw(List<OfdObject> objects, AffineTransform space) throws LimitException {
    draw(objects, space, 0);
  }

  private void draw(List<OfdObject> objects, AffineTransform space, int depth)
      throws LimitException {
    for (OfdObject object : objects) {
      allowance.step();
      AffineTransform inner = object.place().within(space);
      if (!makesSense(inner)) {
        continue;
      }
      if (object instanceof OfdText text) {
        TextSigns.place(text, inner, notes, allowance);
      } else if (object instanceof OfdPath path) {
        draw(path, inner);
      } else if (object instanceof OfdPicture picture) {
        draw(picture.place().boundary(), space);
      } else if (object instanceof OfdGroup group && depth < DEEPEST) {
        Optional<List<OfdObject>> unit = resources.unit(group.unit());
        whole &= unit.isPresent();
        draw(unit.orElse(List.of()), inner, depth + 1);
      }
    }
  }

  private static boolean makesSense(AffineTransform space) {
    double[] parts = new double[PARTS];
    space.getMatrix(parts);
    return Arrays.stream(parts).allMatch(part -> Math.abs(part) < LARGEST);
  }

  /** Whether all drawings that were named so far were found. */
  boolean isWhole() {
    return whole;
  }

  private void draw(OfdPath path, AffineTransform space) throws LimitException {
    OfdPaint paint = path.paint().over(resources.param(path.param()));
    PathData.draw(path.data(), space, notes.pen());
    if (path.strokes() && shows(paint.stroke())) {
      double scale = Math.sqrt(Math.abs(space.getDeterminant()));
      notes.pen().stroke(paint.thickness().orElse(USUAL_THICKNESS) * scale);
    }
    if (path.fills() && shows(paint.fill())) {
      notes.pen().fill();
    }
    notes.pen().drop();
  }

  private static boolean shows(Optional<OfdColor> color) {
    return color.orElse(OfdColor.SHOWING) == OfdColor.SHOWING;
  }

  private void draw(OfdBox picture, AffineTransform space) {
    Point2D.Double corner = new Point2D.Double(picture.left(), picture.top());
    Point2D.Double opposite =
        new Point2D.Double(picture.left() + picture.width(), picture.top() + picture.height());
    space.transform(corner, corner);
    space.transform(opposite, opposite);
    notes.picture(corner, opposite);
  }
}
