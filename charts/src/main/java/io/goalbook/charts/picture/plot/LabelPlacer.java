package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts names beside marks where there is room: never over a mark, a name or the border. */
public final class LabelPlacer {
  private static final double GAP = 6;

  private final Lettering lettering;
  private final Rectangle2D border;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /** Names that stay inside a border. */
  public LabelPlacer(Lettering lettering, Rectangle2D border) {
    this.lettering = lettering;
    this.border = border;
  }

  /** Keeps a mark free of names. */
  public void occupy(double x, double y, double size) {
    occupy(new Rectangle2D.Double(x - size / 2, y - size / 2, size, size));
  }

  /** Keeps an area free of names. */
  public void occupy(Rectangle2D area) {
    taken.add(area);
  }

  /** Writes a name beside a point: right, left, below or above. */
  public boolean place(Graphics2D g, String text, Color colour, double x, double y) {
    double width = lettering.width(text, ChartStyle.SMALL);
    double height = Lettering.lineHeight(ChartStyle.SMALL);
    List<Rectangle2D> tries =
        List.of(
            new Rectangle2D.Double(x + GAP, y - height / 2, width, height),
            new Rectangle2D.Double(x - GAP - width, y - height / 2, width, height),
            new Rectangle2D.Double(x - width / 2, y + GAP, width, height),
            new Rectangle2D.Double(x - width / 2, y - GAP - height, width, height),
            new Rectangle2D.Double(x + GAP, y + GAP / 2, width, height),
            new Rectangle2D.Double(x + GAP, y - GAP / 2 - height, width, height),
            new Rectangle2D.Double(x - GAP - width, y + GAP / 2, width, height),
            new Rectangle2D.Double(x - GAP - width, y - GAP / 2 - height, width, height));
    for (Rectangle2D spot : tries) {
      if (border.contains(spot) && taken.stream().noneMatch(spot::intersects)) {
        taken.add(spot);
        lettering.draw(g, text, ChartStyle.SMALL, colour, spot.getX(), spot.getMaxY() - 3.5);
        return true;
      }
    }
    return false;
  }
}
