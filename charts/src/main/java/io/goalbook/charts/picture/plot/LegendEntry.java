package io.goalbook.charts.picture.plot;

import java.awt.Graphics2D;

/**
 * A mark and what it means.
 *
 * @param mark draws the mark with its middle at a point
 * @param text what it means
 */
public record LegendEntry(Mark mark, String text) {

  /** Something that can be drawn at a point. */
  public interface Mark {
    /** Draws it with its middle at the point. */
    void draw(Graphics2D g, double x, double y);
  }
}
