package io.goalbook.charts.picture.plot;

import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.picture.ChartStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The marks of the pictures: the shape says what a colour says too. */
public final class Marks {
  public static final double SIZE = 7;
  private static final double HALF = SIZE / 2;

  private Marks() {}

  /** The mark of a cost standard: filled, hollow or a cross by origin, a triangle for a bound. */
  public static void cost(Graphics2D g, Origin origin, Bearing bearing, double x, double y) {
    Color colour = ChartStyle.of(origin);
    if (bearing != Bearing.EXACT) {
      shape(g, triangle(x, y, bearing == Bearing.AT_LEAST ? 1 : -1), colour, isFilled(origin));
      return;
    }
    switch (origin) {
      case DECLARED, DERIVED -> shape(g, circle(x, y), colour, isFilled(origin));
      case IMPLIED -> shape(g, diamond(x, y), colour, false);
      case NARRATIVE -> cross(g, x, y, colour);
    }
  }

  /** A filled dot with a white rim, so that dots that touch stay apart. */
  public static void dot(Graphics2D g, Color colour, double x, double y) {
    shape(g, circle(x, y), colour, true);
  }

  /** A dot in a ring: 偏离较大（待核实）. */
  public static void ringed(Graphics2D g, Color colour, double x, double y) {
    g.setColor(ChartStyle.INK);
    g.setStroke(ChartStyle.LINE);
    double reach = HALF + 2;
    g.draw(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
    dot(g, colour, x, y);
  }

  /** A circle with a coloured rim. */
  public static void hollow(Graphics2D g, Color colour, double x, double y) {
    shape(g, circle(x, y), colour, false);
  }

  /** A filled triangle that points upwards. */
  public static void upwards(Graphics2D g, Color colour, double x, double y) {
    double reach = HALF + 0.6;
    shape(g, polygon(x - reach, y + HALF, x, y - reach, x + reach, y + HALF), colour, true);
  }

  /** A filled square, of a legend. */
  public static void swatch(Graphics2D g, Color colour, double x, double y) {
    g.setColor(colour);
    g.fill(new Rectangle2D.Double(x - 6, y - 4, 12, 8));
  }

  /** A light box. */
  public static void box(Graphics2D g, Rectangle2D box) {
    g.setColor(ChartStyle.BOX);
    g.fill(box);
  }

  /**
   * The upright line of a median: over the marks, in another colour than theirs and thin enough for
   * them to be counted.
   */
  public static void median(Graphics2D g, double x, double from, double to) {
    g.setColor(ChartStyle.RED);
    g.setStroke(ChartStyle.MEDIAN);
    g.draw(new Line2D.Double(x, from, x, to));
  }

  /** A rectangle with slanted lines in place of a fill: 填“无”. */
  public static void hatched(Graphics2D g, Rectangle2D area, Color colour) {
    Shape before = g.getClip();
    g.clip(area);
    g.setColor(Color.WHITE);
    g.fill(area);
    g.setColor(colour);
    g.setStroke(ChartStyle.LINE);
    for (double x = area.getX() - area.getHeight(); x < area.getMaxX(); x += 4) {
      g.draw(new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()));
    }
    g.setClip(before);
    g.setStroke(ChartStyle.THIN);
    g.draw(area);
  }

  private static boolean isFilled(Origin origin) {
    return origin == Origin.DECLARED || origin == Origin.NARRATIVE;
  }

  private static void shape(Graphics2D g, Shape shape, Color colour, boolean filled) {
    g.setColor(filled ? colour : Color.WHITE);
    g.fill(shape);
    g.setColor(filled ? Color.WHITE : colour);
    g.setStroke(filled ? ChartStyle.THIN : ChartStyle.LINE);
    g.draw(shape);
  }

  /** A cross. */
  public static void cross(Graphics2D g, double x, double y, Color colour) {
    g.setColor(colour);
    g.setStroke(ChartStyle.BOLD);
    double reach = HALF - 0.6;
    g.draw(new Line2D.Double(x - reach, y - reach, x + reach, y + reach));
    g.draw(new Line2D.Double(x - reach, y + reach, x + reach, y - reach));
  }

  private static Shape circle(double x, double y) {
    return new Ellipse2D.Double(x - HALF, y - HALF, SIZE, SIZE);
  }

  private static Shape diamond(double x, double y) {
    return polygon(x - HALF, y, x, y - HALF, x + HALF, y, x, y + HALF);
  }

  /** Its tip points to where the true value lies. */
  private static Shape triangle(double x, double y, int direction) {
    double back = x - direction * HALF;
    return polygon(back, y - HALF, x + direction * (HALF + 1.2), y, back, y + HALF);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int at = 2; at < points.length; at += 2) {
      path.lineTo(points[at], points[at + 1]);
    }
    path.closePath();
    return path;
  }
}
