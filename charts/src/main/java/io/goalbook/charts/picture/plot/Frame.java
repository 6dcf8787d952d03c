package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays out and draws what stands around a plot: title, subtitle, legend, notes and source. */
public final class Frame {
  private static final double INNER = ChartStyle.WIDTH - 2.0 * ChartStyle.MARGIN;
  private static final double LEGEND_LINE = 16;
  private static final double LEGEND_MARK = 17;
  private static final double LEGEND_GAP = 14;
  private static final double ABOVE = 14;
  private static final double BELOW = 16;
  private static final double GAP = 6;

  private final Heading heading;
  private final Lettering lettering;
  private final List<String> title;
  private final List<String> subtitle;
  private final List<List<LegendEntry>> legend;
  private final List<String> notes;

  /** A frame with some words. */
  public Frame(Heading heading, Lettering lettering) {
    this.heading = heading;
    this.lettering = lettering;
    this.title = lettering.wrap(heading.title(), ChartStyle.TITLE, INNER);
    this.subtitle = lettering.wrap(heading.subtitle(), ChartStyle.LABEL, INNER);
    this.legend = legendLines();
    this.notes =
        heading.notes().stream()
            .flatMap(note -> lettering.wrap(note, ChartStyle.SMALL, INNER).stream())
            .toList();
  }

  /** A picture around a plot: as high as the plot needs, and never lower than the usual size. */
  public Picture around(Subject subject, Plot plot) {
    double top = top();
    double bottom = bottom();
    int height = (int) Math.ceil(Math.max(ChartStyle.HEIGHT, top + plot.height() + bottom));
    Rectangle2D area = new Rectangle2D.Double(ChartStyle.MARGIN, top, INNER, height - top - bottom);
    return new Picture(
        subject,
        heading.title(),
        height,
        g -> {
          g.setColor(Color.WHITE);
          g.fill(new Rectangle2D.Double(0, 0, ChartStyle.WIDTH, height));
          drawAbove(g);
          drawBelow(g, height);
          plot.draw(g, area);
        });
  }

  /** What stands inside a frame. */
  public interface Plot {
    /** The least height that it needs. */
    double height();

    /** Draws it into an area that is at least as high. */
    void draw(Graphics2D g, Rectangle2D area);
  }

  private double top() {
    return ABOVE
        + title.size() * Lettering.lineHeight(ChartStyle.TITLE)
        + subtitle.size() * Lettering.lineHeight(ChartStyle.LABEL)
        + GAP
        + legend.size() * LEGEND_LINE
        + GAP;
  }

  private double bottom() {
    return GAP + (notes.size() + 1) * Lettering.lineHeight(ChartStyle.SMALL) + BELOW;
  }

  private void drawAbove(Graphics2D g) {
    double y = ABOVE;
    for (String line : title) {
      y += Lettering.lineHeight(ChartStyle.TITLE);
      lettering.draw(g, line, ChartStyle.TITLE, ChartStyle.INK, ChartStyle.MARGIN, y - 6);
    }
    for (String line : subtitle) {
      y += Lettering.lineHeight(ChartStyle.LABEL);
      lettering.draw(g, line, ChartStyle.LABEL, ChartStyle.GREY_INK, ChartStyle.MARGIN, y - 4);
    }
    y += GAP;
    for (List<LegendEntry> line : legend) {
      drawLegend(g, line, y + LEGEND_LINE / 2);
      y += LEGEND_LINE;
    }
  }

  private void drawLegend(Graphics2D g, List<LegendEntry> line, double middle) {
    double x = ChartStyle.MARGIN;
    for (LegendEntry entry : line) {
      entry.mark().draw(g, x + 7, middle);
      lettering.draw(
          g, entry.text(), ChartStyle.SMALL, ChartStyle.INK, x + LEGEND_MARK, middle + 3.5);
      x += entryWidth(entry);
    }
  }

  private void drawBelow(Graphics2D g, double height) {
    double step = Lettering.lineHeight(ChartStyle.SMALL);
    double y = height - BELOW - notes.size() * step;
    for (String note : notes) {
      lettering.draw(g, note, ChartStyle.SMALL, ChartStyle.GREY_INK, ChartStyle.MARGIN, y);
      y += step;
    }
    lettering.draw(
        g, heading.source(), ChartStyle.SMALL, ChartStyle.GREY_INK, ChartStyle.MARGIN, y);
  }

  private List<List<LegendEntry>> legendLines() {
    List<List<LegendEntry>> lines = new ArrayList<>();
    double x = 0;
    for (LegendEntry entry : heading.legend()) {
      if (lines.isEmpty() || x + entryWidth(entry) - LEGEND_GAP > INNER) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.get(lines.size() - 1).add(entry);
      x += entryWidth(entry);
    }
    return lines;
  }

  private double entryWidth(LegendEntry entry) {
    return LEGEND_MARK + lettering.width(entry.text(), ChartStyle.SMALL) + LEGEND_GAP;
  }
}
