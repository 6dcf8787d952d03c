package io.goalbook.ingest.document.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The path that is being drawn, and the lines that it leaves when it is stroked or filled. Points
 * are those of the page as one sees it, from its top left corner, y downwards.
 */
public final class Pen {
  /** A thicker stroke is a bar or the ground of a cell. */
  private static final double THICKEST_STROKE = 5;

  /** A filled shape that is no thicker is a line. */
  private static final double THICKEST = 3;

  /** A stroke that is no more aslant is level or upright. */
  private static final double ASLANT = 1;

  private final Allowance allowance;
  private final List<List<Point2D.Double>> path = new ArrayList<>();
  private final List<Ruling> level = new ArrayList<>();
  private final List<Ruling> upright = new ArrayList<>();
  private int shapes;

  Pen(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Begins a new part of the path. */
  public void move(Point2D.Double point) throws LimitException {
    allowance.piece();
    List<Point2D.Double> part = new ArrayList<>();
    part.add(point);
    path.add(part);
  }

  /** Draws on to a point. */
  public void line(Point2D.Double point) throws LimitException {
    if (path.isEmpty()) {
      move(point);
      return;
    }
    allowance.piece();
    path.get(path.size() - 1).add(point);
  }

  /** Draws back to where this part of the path began. */
  public void close() throws LimitException {
    if (!path.isEmpty()) {
      line(path.get(path.size() - 1).get(0));
    }
  }

  /** Forgets the path. */
  public void drop() {
    path.clear();
  }

  /**
   * Strokes the path, which stays.
   *
   * @param thickness in points
   */
  public void stroke(double thickness) {
    if (thickness > THICKEST_STROKE) {
      return;
    }
    for (List<Point2D.Double> part : path) {
      for (int end = 1; end < part.size(); end++) {
        segment(part.get(end - 1), part.get(end));
      }
    }
  }

  private void segment(Point2D.Double from, Point2D.Double to) {
    double across = Math.abs(to.x - from.x);
    double down = Math.abs(to.y - from.y);
    if (down <= ASLANT && across > down) {
      level.add(Ruling.between((from.y + to.y) / 2, from.x, to.x));
    } else if (across <= ASLANT && down > across) {
      upright.add(Ruling.between((from.x + to.x) / 2, from.y, to.y));
    }
  }

  /** Fills the path, which stays. */
  public void fill() {
    for (List<Point2D.Double> part : path) {
      Rectangle2D.Double box = box(part);
      if (box.height <= THICKEST) {
        level.add(Ruling.between(box.getCenterY(), box.x, box.getMaxX()));
      }
      if (box.width <= THICKEST) {
        upright.add(Ruling.between(box.getCenterX(), box.y, box.getMaxY()));
      }
      shapes += box.height > THICKEST && box.width > THICKEST ? 1 : 0;
    }
  }

  private static Rectangle2D.Double box(List<Point2D.Double> part) {
    Rectangle2D.Double box = new Rectangle2D.Double(part.get(0).x, part.get(0).y, 0, 0);
    part.forEach(box::add);
    return box;
  }

  List<Ruling> level() {
    return level;
  }

  List<Ruling> upright() {
    return upright;
  }

  /** How many shapes were filled that are no lines. */
  int shapes() {
    return shapes;
  }
}
