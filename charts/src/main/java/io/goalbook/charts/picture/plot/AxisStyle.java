package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import org.jfree.chart.axis.ValueAxis;

/** The look of every axis: small grey numbers, no line. */
final class AxisStyle {

  private AxisStyle() {}

  static void apply(ValueAxis axis, Lettering lettering) {
    axis.setTickLabelFont(lettering.font(ChartStyle.SMALL));
    axis.setLabelFont(lettering.font(ChartStyle.SMALL));
    axis.setTickLabelPaint(ChartStyle.GREY_INK);
    axis.setLabelPaint(ChartStyle.GREY_INK);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }
}
