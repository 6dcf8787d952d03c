package io.goalbook.charts.picture.satisfaction;

import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.SatisfactionFigure;
import io.goalbook.charts.figure.SatisfactionRow;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.GapRow;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.PercentAxis;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import io.goalbook.charts.picture.plot.Swarm;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jfree.chart.axis.ValueAxis;

/** How ambitious are the targets: a strip of dots for each county over a histogram of all. */
public final class SatisfactionPicture {
  private static final double LOWEST_AXIS = 60;
  private static final double DOT = 7;
  private static final double AIR = 6;
  private static final double LEAST_ROW = 19;
  private static final double HISTOGRAM = 90;
  private static final double MOST_HISTOGRAM = 150;
  private static final double NARROW_PLOT = 420;

  private final SatisfactionFigure figure;
  private final Extremes<SatisfactionRow> shown;
  private final Lettering lettering;
  private final double least;

  private SatisfactionPicture(SatisfactionFigure figure, Lettering lettering) {
    this.figure = figure;
    this.shown = Extremes.of(ranked(figure));
    this.lettering = lettering;
    this.least =
        Math.floor(
                figure.percents().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .reduce(LOWEST_AXIS, Math::min)
                    / 5)
            * 5;
  }

  public static Picture of(SatisfactionFigure figure, LocalDate dataDate, Lettering lettering) {
    SatisfactionPicture picture = new SatisfactionPicture(figure, lettering);
    Heading heading = SatisfactionHeading.of(figure, picture.shown, dataDate);
    return new Frame(heading, lettering)
        .around(Subject.of(Topic.SATISFACTION, figure.facts()), picture.plot());
  }

  /** In the order of their codes where all have room, else by their means. */
  private static List<SatisfactionRow> ranked(SatisfactionFigure figure) {
    return figure.counties().size() <= Extremes.MOST
        ? figure.counties()
        : figure.counties().stream()
            .sorted(
                Comparator.comparing(SatisfactionRow::mean)
                    .reversed()
                    .thenComparing(row -> row.summary().place(), Places.BY_CODE))
            .toList();
  }

  private Frame.Plot plot() {
    List<RowPlot.Row> rows = GapRow.rows(shown, this::strip);
    int n = figure.percents().size();
    rows.add(
        new RowPlot.Row(
            new RowLabel("全部目标的分布", "各目标值的条数", Numbers.count(n) + " 条"),
            HISTOGRAM,
            true,
            this::paintHistogram));
    return new RowPlot(lettering, this::axis, rows);
  }

  private RowPlot.Row strip(SatisfactionRow row) {
    return new RowPlot.Row(label(row), rowHeight(row), true, (g, band) -> paintStrip(g, row, band));
  }

  private ValueAxis axis() {
    return PercentAxis.from(least, least < 50 ? 10 : 5, (100 - least) / 50, "满意度目标（%）");
  }

  private RowLabel label(SatisfactionRow row) {
    String remark = Numbers.count(row.summary().n()) + " 条，平均 " + Numbers.percent(row.mean());
    return new RowLabel(figure.names().of(row.summary().place()), "", remark);
  }

  private double rowHeight(SatisfactionRow row) {
    double pixels = NARROW_PLOT / (100 - least);
    List<Double> xs =
        row.percents().stream().map(percent -> percent.doubleValue() * pixels).toList();
    return Math.max(LEAST_ROW, Swarm.height(xs, DOT) + AIR);
  }

  private void paintStrip(Graphics2D g, SatisfactionRow row, RowPlot.Band band) {
    province().ifPresent(percent -> paintQuartiles(g, percent, band));
    List<Double> xs =
        row.percents().stream().map(percent -> band.x(percent.doubleValue())).toList();
    double[] offsets = Swarm.centred(xs, DOT, band.area().getHeight() - AIR);
    for (int at = 0; at < xs.size(); at++) {
      Marks.dot(g, ChartStyle.BLUE, xs.get(at), band.middle() + offsets[at]);
    }
    province().ifPresent(percent -> paintMedian(g, percent, band));
  }

  /** The province's distribution, where there are counties enough to compare with it. */
  private Optional<Distribution> province() {
    return figure
        .province()
        .filter(province -> province.counties() >= CostRow.ENOUGH_FOR_BOX)
        .flatMap(SatisfactionSummary::percent);
  }

  private static void paintQuartiles(Graphics2D g, Distribution percent, RowPlot.Band band) {
    for (BigDecimal quartile : List.of(percent.p25(), percent.p75())) {
      SatisfactionHeading.quartileLine(
          g, band.x(quartile.doubleValue()), band.area().getMinY(), band.area().getMaxY());
    }
  }

  /** Above the dots: a stack of them would hide it. */
  private static void paintMedian(Graphics2D g, Distribution percent, RowPlot.Band band) {
    double x = band.x(percent.median().doubleValue());
    Marks.median(g, x, band.area().getMinY(), band.area().getMaxY());
  }

  private void paintHistogram(Graphics2D g, RowPlot.Band band) {
    Map<Long, Integer> bins = new TreeMap<>();
    figure
        .percents()
        .forEach(percent -> bins.merge(Math.round(percent.doubleValue()), 1, Integer::sum));
    int most = bins.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double base = band.area().getMaxY() - 1;
    double room = Math.min(MOST_HISTOGRAM, band.area().getHeight()) - 28;
    g.setColor(ChartStyle.GRID);
    g.setStroke(ChartStyle.THIN);
    g.draw(new Line2D.Double(band.area().getMinX(), base, band.area().getMaxX(), base));
    double half = Math.min(8, (band.x(1) - band.x(0)) * 0.42);
    bins.forEach(
        (percent, count) -> {
          double x = band.x(percent);
          double height = barHeight(room, count, most);
          g.setColor(ChartStyle.REST);
          g.fill(new Rectangle2D.Double(x - half, base - height, 2 * half, height));
        });
    province().ifPresent(percent -> paintQuartiles(g, percent, band));
    province().ifPresent(percent -> paintMedian(g, percent, band));
    // Above the lines, each on a white ground: a number crossed by a line cannot be read.
    bins.forEach(
        (percent, count) ->
            lettering.drawOnWhite(
                g, Numbers.count(count), band.x(percent), base - barHeight(room, count, most) - 3));
  }

  private static double barHeight(double room, int count, int most) {
    return Math.max(2, room * count / most);
  }
}
