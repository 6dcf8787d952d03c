package io.goalbook.charts.picture;

import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostPoint;
import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Places;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What does one beneficiary cost, and where: a row for each service, a mark for each county. */
final class CostPicture {
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

  static Picture of(CostFigure figure, LocalDate dataDate, Lettering lettering) {
    CostPicture picture = new CostPicture(figure, lettering);
    Heading heading = CostHeading.of(figure, dataDate);
    String slug = Album.costSlug(figure.group(), figure.facts().slug());
    return new Frame(heading, lettering).around(slug, picture.plot());
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
        .flatMap(row -> row.points().stream())
        .mapToDouble(point -> point.yuan().doubleValue())
        .filter(yuan -> yuan > 0);
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
        drawn(row).stream().map(point -> Math.log10(point.yuan().doubleValue()) * pixels).toList();
    return Math.max(LEAST_ROW, Swarm.height(xs, Marks.SIZE) + AIR);
  }

  /** A log axis has no place for nothing. */
  private static List<CostPoint> drawn(CostRow row) {
    return row.points().stream().filter(point -> point.yuan().signum() > 0).toList();
  }

  private void paint(Graphics2D g, CostRow row, RowPlot.Band band) {
    row.declaredYuan().ifPresent(yuan -> paintMedian(g, row, yuan, band));
    List<CostPoint> points = drawn(row);
    List<Double> xs = points.stream().map(point -> band.x(point.yuan().doubleValue())).toList();
    double[] offsets = Swarm.centred(xs, Marks.SIZE, band.area().getHeight() - AIR);
    Rectangle2D border =
        new Rectangle2D.Double(
            band.area().getX() - 1,
            band.area().getY() - 1,
            band.area().getWidth() + 2,
            band.area().getHeight() + 2);
    LabelPlacer names = new LabelPlacer(lettering, border);
    for (int at = 0; at < points.size(); at++) {
      CostPoint point = points.get(at);
      double y = band.middle() + offsets[at];
      Marks.cost(g, point.origin(), point.bearing(), xs.get(at), y);
      names.occupy(xs.get(at), y, Marks.SIZE);
    }
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

  /** Those farthest from the median are named first, while there is room. */
  private static double distance(CostRow row, CostPoint point) {
    return row.declaredYuan()
        .map(yuan -> Math.abs(Math.log(point.yuan().doubleValue() / yuan.median().doubleValue())))
        .orElse(0.0);
  }

  private static void paintMedian(Graphics2D g, CostRow row, Quartiles yuan, RowPlot.Band band) {
    double half = Math.min(18, band.area().getHeight() / 2 - AIR / 2);
    if (row.declaredCounties() >= CostRow.ENOUGH_FOR_BOX) {
      double from = band.x(yuan.p25().doubleValue());
      double to = band.x(yuan.p75().doubleValue());
      Marks.box(
          g, new Rectangle2D.Double(from, band.middle() - half, Math.max(2, to - from), 2 * half));
    }
    if (row.declaredCounties() >= CostRow.ENOUGH_FOR_MEDIAN) {
      double x = band.x(yuan.median().doubleValue());
      Marks.upright(g, ChartStyle.BLUE, x, band.middle() - half - 2, band.middle() + half + 2);
    }
  }

  private static String name(CostPoint point) {
    String sign =
        point.bearing() == Bearing.AT_LEAST ? "≥ " : point.bearing() == Bearing.AT_MOST ? "≤ " : "";
    return Places.county(point.place()) + " " + sign + Numbers.yuan(point.yuan());
  }
}
