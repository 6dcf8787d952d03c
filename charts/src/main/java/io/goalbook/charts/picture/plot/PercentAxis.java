package io.goalbook.charts.picture.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Axes in per cent with marks at round numbers. */
public final class PercentAxis {

  private PercentAxis() {}

  /** An axis from a number of per cent to 100, with some air for the marks at both ends. */
  public static NumberAxis from(double least, double step, double air, String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(least - air, 100 + air);
    axis.setTickUnit(
        new NumberTickUnit(
            step, new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
    return axis;
  }
}
