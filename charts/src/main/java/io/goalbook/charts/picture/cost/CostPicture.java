package io.goalbook.charts.picture.cost;

import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostPoint;
import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.plot.FixedTickLogAxis;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LabelPlacer;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import io.goalbook.charts.picture.plot.Swarm;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What does one beneficiary cost, and where: a row for each service, a mark for each county. */
public final class CostPicture {
  /** With more services the picture shows those of most counties; all stand in the workbook. */
  static final int MOST_ROWS = 40;

  private static final double LEAST_ROW = 36;
  private static final double AIR = 8;

  /** About as wide as the plot is when labels are long: wider plots need less height. */
  private static final double NARROW_PLOT = 380;

  /** A row of so few marks names them all; a longer one names its outliers. */
  private static final int FEW = 6;

  private final CostFigure figure;
  private final Lettering lettering;

  private CostPicture(CostFigure figure, Lettering lettering) {
    this.figure = figure;
    this.lettering = lettering;
  }

  public static Picture of(CostFigure figure, LocalDate dataDate, Lettering lettering) {
    CostPicture picture = new CostPicture(figure.first(MOST_ROWS), lettering);
    Heading heading = CostHeading.of(picture.figure, figure.rows().size(), dataDate);
    return new Frame(heading, lettering)
        .around(Subject.costs(figure.group(), figure.facts()), picture.plot());
  }

  private Frame.Plot plot() {
    double least = yuan().min().orElse(1);
    double most = yuan().max().orElse(10);
    List<RowPlot.Row> rows =
        figure.rows().stream()
            .map(
                row ->
                    new RowPlot.Row(
                        label(row),
                        rowHeight(row, least, most),
                        true,
                        (g, band) -> paint(g, row, band)))
            .toList();
    return new RowPlot(
        lettering,
        () -> {
          FixedTickLogAxis axis = new FixedTickLogAxis(least, most);
          axis.setLabel("元（对数坐标）");
          return axis;
        },
        rows);
  }

  private DoubleStream yuan() {
    return figure.rows().stream()
        .flatMap(row -> row.drawn().stream())
        .mapToDouble(point -> point.yuan().doubleValue());
  }

  private static RowLabel label(CostRow row) {
    String n = Numbers.count(row.counties()) + " 个县";
    String remark =
        row.declaredYuan()
            .filter(yuan -> row.declaredCounties() >= CostRow.ENOUGH_FOR_MEDIAN)
            .map(yuan -> n + "，中位数 " + Numbers.yuan(yuan.median()))
            .orElse(n);
    return new RowLabel(row.service().name(), row.service().basis(), remark);
  }

  /** A row is high enough for its marks to lie beside each other. */
  private static double rowHeight(CostRow row, double least, double most) {
    double pixels = NARROW_PLOT / Math.max(1, Math.log10(most / least) + 0.3);
    List<Double> xs =
        row.drawn().stream().map(point -> Math.log10(point.yuan().doubleValue()) * pixels).toList();
    return Math.max(LEAST_ROW, Swarm.height(xs, Marks.SIZE) + AIR);
  }

  private void paint(Graphics2D g, CostRow row, RowPlot.Band band) {
    List<CostPoint> points = row.drawn();
    List<Double> xs = points.stream().map(point -> band.x(point.yuan().doubleValue())).toList();
    double[] offsets = Swarm.centred(xs, Marks.SIZE, band.area().getHeight() - AIR);
    paintBox(g, row, band);
    LabelPlacer names = new LabelPlacer(lettering, border(band.area()));
    for (int at = 0; at < points.size(); at++) {
      CostPoint point = points.get(at);
      double y = band.middle() + offsets[at];
      Marks.cost(g, point.origin(), point.bearing(), xs.get(at), y);
      names.occupy(xs.get(at), y, Marks.SIZE);
    }
    paintMedian(g, row, band, reach(offsets), names);
    List<Integer> named =
        IntStream.range(0, points.size())
            .filter(at -> points.size() <= FEW || points.get(at).outlier())
            .boxed()
            .sorted(Comparator.comparing(at -> -distance(row, points.get(at))))
            .toList();
    for (int at : named) {
      Color ink = points.get(at).outlier() ? ChartStyle.INK : ChartStyle.GREY_INK;
      names.place(g, name(points.get(at)), ink, xs.get(at), band.middle() + offsets[at]);
    }
  }

  private static Rectangle2D border(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() - 1, area.getY() - 1, area.getWidth() + 2, area.getHeight() + 2);
  }

  /** Those farthest from the median are named first, while there is room. */
  private static double distance(CostRow row, CostPoint point) {
    return median(row)
        .map(median -> Math.abs(Math.log(point.yuan().doubleValue() / median)))
        .orElse(0.0);
  }

  /** The median where a log axis has a place for it. */
  private static Optional<Double> median(CostRow row) {
    return row.declaredYuan()
        .map(yuan -> yuan.median().doubleValue())
        .filter(median -> median > 0)
        .filter(median -> row.declaredCounties() >= CostRow.ENOUGH_FOR_MEDIAN);
  }

  private static void paintBox(Graphics2D g, CostRow row, RowPlot.Band band) {
    row.declaredYuan()
        .filter(yuan -> row.declaredCounties() >= CostRow.ENOUGH_FOR_BOX)
        .filter(yuan -> yuan.p25().signum() > 0)
        .ifPresent(
            yuan -> {
              double half = boxHalf(band);
              double from = band.x(yuan.p25().doubleValue());
              double width = Math.max(2, band.x(yuan.p75().doubleValue()) - from);
              Marks.box(g, new Rectangle2D.Double(from, band.middle() - half, width, 2 * half));
            });
  }

  private static double boxHalf(RowPlot.Band band) {
    return Math.min(18, band.area().getHeight() / 2 - AIR / 2);
  }

  /** Above the marks and longer than their stack: a stack at the median would hide it. */
  private static void paintMedian(
      Graphics2D g, CostRow row, RowPlot.Band band, double reach, LabelPlacer names) {
    double half = Math.max(boxHalf(band), reach) + 2;
    median(row)
        .map(band::x)
        .ifPresent(
            x -> {
              double top = band.middle() - half;
              Marks.median(g, x, top, band.middle() + half);
              names.occupy(new Rectangle2D.Double(x - 2, top, 4, 2 * half));
            });
  }

  /** How far the outermost marks reach from the middle line. */
  private static double reach(double[] offsets) {
    return Marks.SIZE / 2 + Arrays.stream(offsets).map(Math::abs).max().orElse(0);
  }

  private String name(CostPoint point) {
    String sign =
        point.bearing() == Bearing.AT_LEAST ? "≥ " : point.bearing() == Bearing.AT_MOST ? "≤ " : "";
    return figure.names().of(point.place()) + " " + sign + Numbers.yuan(point.yuan());
  }
}
