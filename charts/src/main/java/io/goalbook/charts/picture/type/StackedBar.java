package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.RowPlot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A bar of 100 per cent, its parts labelled where they have room. */
record StackedBar(Lettering lettering, List<Part> parts) {
  private static final double BAR = 15;
  private static final double MOST_BAR = 40;

  StackedBar {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the bar.
   *
   * @param name what it is
   * @param colour its colour
   * @param count how many rows
   * @param placeholder whether it is hatched and bears no label
   */
  record Part(String name, Color colour, int count, boolean placeholder) {}

  /** Over an axis from 0 to 100; nothing where there is nothing to share out. */
  void paint(Graphics2D g, RowPlot.Band band) {
    double height = Math.min(MOST_BAR, Math.max(BAR, band.area().getHeight() * 0.6));
    int all = parts.stream().mapToInt(Part::count).sum();
    int done = 0;
    for (Part part : parts) {
      if (part.count() > 0) {
        double x = band.x(100.0 * done / all);
        done += part.count();
        double end = band.x(100.0 * done / all);
        paint(g, part, all, new Rectangle2D.Double(x, band.middle() - height / 2, end - x, height));
      }
    }
  }

  private void paint(Graphics2D g, Part part, int all, Rectangle2D area) {
    if (part.placeholder()) {
      Marks.hatched(g, area, part.colour());
    } else {
      g.setColor(part.colour());
      g.fill(area);
      label(g, part, Numbers.share((double) part.count() / all), area);
    }
    g.setColor(Color.WHITE);
    g.setStroke(ChartStyle.THIN);
    g.draw(area);
  }

  /** The share of all rows, as the bar's length shows it; only where it fits. */
  private void label(Graphics2D g, Part part, String share, Rectangle2D area) {
    String full = part.name() + " " + share;
    String text = lettering.width(full, ChartStyle.SMALL) + 6 <= area.getWidth() ? full : share;
    if (lettering.width(text, ChartStyle.SMALL) + 4 <= area.getWidth()) {
      lettering.drawCentred(
          g,
          text,
          ChartStyle.SMALL,
          ChartStyle.inkOn(part.colour()),
          area.getCenterX(),
          area.getCenterY() + 3.5);
    }
  }
}
