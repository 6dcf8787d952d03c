package io.goalbook.charts.picture.cost;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ServiceFigure;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.GapRow;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import io.goalbook.charts.picture.plot.YuanAxis;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;

/** Which counties are far from the median of one service: a dot for each, the highest on top. */
public final class ServicePicture {
  private static final double ROW = 18;
  private static final double LABEL_GAP = 9;

  private final ServiceFigure figure;
  private final Extremes<CostStandardByCounty> shown;
  private final Lettering lettering;

  private ServicePicture(ServiceFigure figure, Lettering lettering) {
    this.figure = figure;
    this.shown = Extremes.of(figure.counties());
    this.lettering = lettering;
  }

  /**
   * A picture.
   *
   * @param number which of the services of the province and year it is, from 1
   */
  public static Picture of(
      ServiceFigure figure, int number, LocalDate dataDate, Lettering lettering) {
    ServicePicture picture = new ServicePicture(figure, lettering);
    return new Frame(ServiceHeading.of(figure, picture.shown, dataDate), lettering)
        .around(Subject.numbered(Topic.ONE_SERVICE, figure.facts(), number), picture.plot());
  }

  private Frame.Plot plot() {
    return new RowPlot(lettering, this::axis, GapRow.rows(shown, this::row));
  }

  private ValueAxis axis() {
    List<BigDecimal> amounts =
        figure.counties().stream().map(ServiceFigure::amount).sorted().toList();
    return YuanAxis.around(
        amounts.get(0).doubleValue(),
        amounts.get(amounts.size() - 1).doubleValue(),
        figure.service().unit());
  }

  private RowPlot.Row row(CostStandardByCounty county) {
    String amount = Numbers.yuan(ServiceFigure.amount(county));
    RowLabel label =
        new RowLabel(
            figure.names().of(county.place()), "", county.differs() ? amount + "＊" : amount);
    return new RowPlot.Row(label, ROW, true, (g, band) -> paint(g, county, band));
  }

  private void paint(Graphics2D g, CostStandardByCounty county, RowPlot.Band band) {
    double x = band.x(ServiceFigure.amount(county).doubleValue());
    double median = band.x(figure.yuan().median().doubleValue());
    g.setColor(ChartStyle.REST);
    g.setStroke(ChartStyle.THIN);
    g.draw(new Line2D.Double(median, band.middle(), x, band.middle()));
    Marks.median(g, median, band.area().getMinY(), band.area().getMaxY());
    if (ServiceFigure.isOutlier(county)) {
      Marks.ringed(g, ChartStyle.BLUE, x, band.middle());
    } else {
      Marks.dot(g, ChartStyle.BLUE, x, band.middle());
    }
    county
        .fromMedianPercent()
        .map(Numbers::deviation)
        .ifPresent(text -> label(g, text, x, median, band));
  }

  /** On the side that is turned away from the median, unless the border is too near. */
  private void label(Graphics2D g, String text, double x, double median, RowPlot.Band band) {
    double width = lettering.width(text, ChartStyle.SMALL);
    boolean fitsLeft = x - LABEL_GAP - width >= band.area().getMinX();
    boolean left = x < median && fitsLeft;
    double start = left ? x - LABEL_GAP - width : x + LABEL_GAP;
    lettering.draw(g, text, ChartStyle.SMALL, ChartStyle.INK, start, band.middle() + 3.5);
  }
}
