package io.goalbook.charts.picture.plot;

import io.goalbook.charts.figure.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A log axis in yuan with marks at 1, 2 and 5 times the powers of ten, or at the powers alone. */
public final class FixedTickLogAxis extends LogAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] STEPS = {1, 2, 5};

  /** What a label takes at least, in pixels, and the air beside it. */
  private static final double LEAST_WIDTH = 36;

  private static final double AIR = 8;
  private static final double LABEL_HEIGHT = 18;

  private final double low;
  private final double high;

  /** An axis that shows all values with some air on both sides. */
  public FixedTickLogAxis(double least, double most) {
    this.low = floor(least / 1.15);
    this.high = ceiling(most * 1.6);
    setSmallestValue(low / 10);
    setRange(low, high);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    boolean upwards = RectangleEdge.isLeftOrRight(edge);
    double decades = Math.log10(high / low);
    double room = (upwards ? dataArea.getHeight() / LABEL_HEIGHT : widths(g2, dataArea)) / decades;
    double[] steps = room >= STEPS.length / 0.9 ? STEPS : new double[] {1};
    double stride = Math.pow(10, Math.max(1, Math.ceil(1 / room)));
    List<NumberTick> ticks = new ArrayList<>();
    for (double decade = decade(low); decade <= high * 1.001; decade *= stride) {
      for (double step : steps) {
        double value = decade * step;
        if (value >= low * 0.999 && value <= high * 1.001) {
          ticks.add(tick(value, upwards ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER));
        }
      }
    }
    return ticks;
  }

  /** How many labels of the largest number stand beside each other. */
  private double widths(Graphics2D g2, Rectangle2D dataArea) {
    double widest = g2.getFontMetrics(getTickLabelFont()).stringWidth(label(decade(high)));
    return dataArea.getWidth() / (Math.max(widest, LEAST_WIDTH) + AIR);
  }

  private static NumberTick tick(double value, TextAnchor anchor) {
    return new NumberTick(value, label(value), anchor, anchor, 0);
  }

  private static String label(double value) {
    return Numbers.yuan(BigDecimal.valueOf(value).stripTrailingZeros());
  }

  private static double decade(double value) {
    return Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
  }

  private static double floor(double value) {
    double decade = decade(value);
    return value >= 5 * decade ? 5 * decade : value >= 2 * decade ? 2 * decade : decade;
  }

  private static double ceiling(double value) {
    double decade = decade(value);
    return value <= 2 * decade ? 2 * decade : value <= 5 * decade ? 5 * decade : 10 * decade;
  }
}
