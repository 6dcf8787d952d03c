package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageNotes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/** Places the signs of a text on a page. */
final class TextSigns {
  /** Stands for a sign of which only the shape is known. */
  private static final int UNKNOWN = 0xA4;

  /** A step that is longer than the usual width by more, in parts of the height, leaves a gap. */
  private static final double GAP = 0.2;

  /** Where the middle of a sign that stands upright lies above its baseline. */
  private static final double MIDDLE = 0.35;

  private static final int QUARTER_TURN = 90;

  private final OfdText text;
  private final AffineTransform space;
  private final PageNotes notes;
  private final Allowance allowance;
  private final double height;

  private TextSigns(OfdText text, AffineTransform space, PageNotes notes, Allowance allowance) {
    this.text = text;
    this.space = space;
    this.notes = notes;
    this.allowance = allowance;
    Point2D.Double up = new Point2D.Double(0, text.size());
    space.deltaTransform(up, up);
    this.height = Math.hypot(up.x, up.y);
  }

  /**
   * Notes all signs of a text.
   *
   * @param space from the space of the text to that of the page
   */
  static void place(OfdText text, AffineTransform space, PageNotes notes, Allowance allowance)
      throws LimitException {
    TextSigns signs = new TextSigns(text, space, notes, allowance);
    for (OfdText.Code code : text.codes()) {
      signs.place(code);
    }
  }

  private void place(OfdText.Code code) throws LimitException {
    int[] signs = code.text().codePoints().toArray();
    boolean stacked = isStacked(code);
    double x = code.x();
    double y = code.y();
    for (int index = 0; index < signs.length; index++) {
      allowance.sign();
      double usual = SignWidth.of(signs[index]) * text.size() * text.stretch();
      double across = step(code.stepsAcross(), index);
      double down = step(code.stepsDown(), index);
      if (stacked) {
        noteStacked(signs[index], x, y);
      } else {
        boolean isTold = index < Math.max(code.stepsAcross().size(), code.stepsDown().size());
        double step = Math.hypot(across, down);
        boolean isWidth = isTold && step > 0 && step <= usual + GAP * text.size();
        noteLine(signs[index], x, y, isWidth ? step : usual);
      }
      if (code.stepsAcross().isEmpty() && code.stepsDown().isEmpty()) {
        double turned = Math.toRadians(text.readDirection());
        double way = stacked ? text.size() : usual;
        across = Math.cos(turned) * way;
        down = Math.sin(turned) * way;
      }
      x += across;
      y += down;
    }
  }

  /** Whether upright signs stand below each other. */
  private boolean isStacked(OfdText.Code code) {
    if (text.signDirection() % (2 * QUARTER_TURN) != 0) {
      return false;
    }
    boolean acrossOnly = code.stepsDown().stream().allMatch(step -> step == 0);
    boolean downOnly = code.stepsAcross().stream().allMatch(step -> step == 0);
    return acrossOnly ? downOnly && text.readDirection() % (2 * QUARTER_TURN) != 0 : downOnly;
  }

  /** The last step is repeated where a program wrote fewer than there are signs. */
  private static double step(List<Double> steps, int index) {
    return steps.isEmpty() ? 0 : steps.get(Math.min(index, steps.size() - 1));
  }

  private void noteLine(int sign, double x, double y, double width) {
    double turned = Math.toRadians(text.signDirection());
    Point2D.Double from = new Point2D.Double(x, y);
    Point2D.Double to =
        new Point2D.Double(x + Math.cos(turned) * width, y + Math.sin(turned) * width);
    note(sign, from, to);
  }

  /** As a sign of a line that runs down, so that signs below each other are one line. */
  private void noteStacked(int sign, double x, double y) {
    double size = text.size();
    double middle = x + SignWidth.of(sign) * size * text.stretch() / 2;
    double top = y - MIDDLE * size - size / 2;
    double baseline = middle - MIDDLE * size;
    note(sign, new Point2D.Double(baseline, top), new Point2D.Double(baseline, top + size));
  }

  private void note(int sign, Point2D.Double from, Point2D.Double to) {
    space.transform(from, from);
    space.transform(to, to);
    if (notes.shows(from, to, height)) {
      notes.sign(sign == UNKNOWN ? "" : Character.toString(sign), from, to, height);
    }
  }
}
