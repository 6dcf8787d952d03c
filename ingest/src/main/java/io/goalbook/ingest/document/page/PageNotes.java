package io.goalbook.ingest.document.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes what is printed on one page: signs, lines, and how much of it pictures cover. Points are
 * those of the page as one sees it, from its top left corner, y downwards.
 */
public final class PageNotes {
  /** Signs that run more aslant than this are a watermark. */
  private static final double ASLANT = 0.2;

  private final int number;
  private final double width;
  private final double height;
  private final Pen pen;
  private final List<Glyph> glyphs = new ArrayList<>();
  private double pictureArea;
  private int meaningless;

  /**
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param allowance what lines may use; whoever notes signs uses it for them
   */
  public PageNotes(int number, double width, double height, Allowance allowance) {
    this.number = number;
    this.width = width;
    this.height = height;
    this.pen = new Pen(allowance);
  }

  /** The pen that draws on this page. */
  public Pen pen() {
    return pen;
  }

  /**
   * Whether a sign is one to note: on the page, not of a watermark, neither without height nor
   * larger than the page.
   *
   * @param from where its baseline begins
   * @param to where its baseline ends
   * @param size the height of its font
   */
  public boolean shows(Point2D.Double from, Point2D.Double to, double size) {
    boolean onPage = from.x >= 0 && from.y >= 0 && from.x <= width && from.y <= height;
    return onPage && !isAslant(from, to) && size > 0 && size < width + height;
  }

  private static boolean isAslant(Point2D.Double from, Point2D.Double to) {
    double across = Math.abs(to.x - from.x);
    double down = Math.abs(to.y - from.y);
    return Math.min(across, down) > ASLANT * Math.max(across, down);
  }

  /**
   * Notes a sign that {@link #shows shows}.
   *
   * @param text what it says; empty when its font does not say it
   */
  public void sign(String text, Point2D.Double from, Point2D.Double to, double size) {
    if (Letters.isMeaningful(text)) {
      glyphs.add(new Glyph(Letters.of(text), from.x, from.y, to.x, to.y, size));
    } else {
      meaningless++;
    }
  }

  /** Notes a picture between two of its corners. */
  public void picture(Point2D.Double corner, Point2D.Double opposite) {
    pictureArea += overlap(corner.x, opposite.x, width) * overlap(corner.y, opposite.y, height);
  }

  private static double overlap(double one, double other, double limit) {
    double from = Math.max(0, Math.min(one, other));
    double to = Math.min(limit, Math.max(one, other));
    return Math.max(0, to - from);
  }

  int number() {
    return number;
  }

  PrintedPage page() {
    return new PrintedPage(
        number,
        width,
        height,
        glyphs,
        pen.level(),
        pen.upright(),
        new PrintedPage.Ink(pictureArea, pen.shapes(), meaningless));
  }
}
