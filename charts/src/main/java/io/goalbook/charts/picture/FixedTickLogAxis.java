package io.goalbook.charts.picture;

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
final class FixedTickLogAxis extends LogAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] STEPS = {1, 2, 5};

  /** What a label of six digits takes, with air, in pixels. */
  private static final double LABEL_WIDTH = 44;

  private final double low;
  private final double high;

  /** An axis that shows all values with some air on both sides. */
  FixedTickLogAxis(double least, double most) {
    this.low = floor(least / 1.15);
    this.high = ceiling(most * 1.6);
    setSmallestValue(low / 10);
    setRange(low, high);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (double decade = decade(low); decade <= high * 1.001; decade *= 10) {
      for (double step : steps(dataArea.getWidth())) {
        double value = decade * step;
        if (value >= low * 0.999 && value <= high * 1.001) {
          ticks.add(tick(value));
        }
      }
    }
    return ticks;
  }

  private double[] steps(double width) {
    double room = width / Math.log10(high / low) / LABEL_WIDTH;
    return room >= STEPS.length / 0.9 ? STEPS : new double[] {1};
  }

  private static NumberTick tick(double value) {
    String label = Numbers.yuan(BigDecimal.valueOf(value).stripTrailingZeros());
    return new NumberTick(value, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
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
