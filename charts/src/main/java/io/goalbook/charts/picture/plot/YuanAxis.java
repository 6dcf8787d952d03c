package io.goalbook.charts.picture.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;

/** Axes for amounts of money. */
public final class YuanAxis {
  /** Where amounts lie farther apart than so many times, equal steps would hide the small ones. */
  private static final double FAR_APART = 8;

  /** On both sides of the marks, for the labels beside them: a share of the whole. */
  private static final double AIR = 0.16;

  private YuanAxis() {}

  /**
   * An axis around some amounts: with equal steps, or logarithmic where they are far apart.
   *
   * @param unit for example 元/人·月
   */
  public static ValueAxis around(double least, double most, String unit) {
    if (least > 0 && most / least > FAR_APART) {
      FixedTickLogAxis axis = new FixedTickLogAxis(least / 1.6, most);
      axis.setLabel(unit + "（对数坐标）");
      return axis;
    }
    double air = AIR * Math.max(most - least, Math.max(1, most / 5));
    NumberAxis axis = new NumberAxis(unit);
    axis.setAutoRangeIncludesZero(false);
    axis.setNumberFormatOverride(new YuanFormat());
    axis.setRange(least >= 0 ? Math.max(0, least - air) : least - air, most + air);
    return axis;
  }

  /**
   * An axis in 万元 from zero, for bars with labels at their ends.
   *
   * @param most the longest bar
   * @param labels the share of the longest bar that its label needs
   */
  public static ValueAxis fromZero(double most, double labels) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('\u00A0');
    NumberAxis axis = new NumberAxis("万元");
    axis.setNumberFormatOverride(new DecimalFormat("#,##0.####", symbols));
    axis.setRange(0, Math.max(most, 0.0001) * (1 + labels));
    return axis;
  }
}
