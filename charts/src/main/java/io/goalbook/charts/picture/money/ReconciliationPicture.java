package io.goalbook.charts.picture.money;

import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ReconciliationFigure;
import io.goalbook.charts.figure.ReconciliationFigure.Outcome;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.LabelPlacer;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.ScatterPlot;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Does price × number give the budget: a mark for each pair, on the diagonal where it does. */
public final class ReconciliationPicture {
  private static final double USUAL = 330;

  /** Many marks need more room to have names. */
  private static final double LARGE = 520;

  private static final int MANY = 30;

  /** More names make a cloud: of each outcome the farthest points off the diagonal have them. */
  private static final int MOST_NAMED = 20;

  private static final List<Outcome> NAMED =
      List.of(Outcome.ABOVE_BUDGET, Outcome.UNEXPLAINED, Outcome.NOT_COMPARABLE);

  private final ReconciliationFigure figure;
  private final List<Reconciliation> drawn;
  private final Lettering lettering;

  private ReconciliationPicture(ReconciliationFigure figure, Lettering lettering) {
    this.figure = figure;
    this.drawn = figure.drawn();
    this.lettering = lettering;
  }

  /** A picture of a province's projects; at least one of them can be drawn. */
  public static Picture of(ReconciliationFigure figure, LocalDate dataDate, Lettering lettering) {
    ReconciliationPicture picture = new ReconciliationPicture(figure, lettering);
    return new Frame(ReconciliationHeading.of(figure, dataDate), lettering)
        .around(Subject.of(Topic.RECONCILIATION, figure.facts()), picture.plot());
  }

  private Frame.Plot plot() {
    double least = yuan().min().orElse(1);
    double most = yuan().max().orElse(10);
    return new ScatterPlot(
        lettering,
        new ScatterPlot.Axes(least, most, "年度预算（元，对数坐标）", "标准×数量（元，对数坐标）"),
        drawn.size() > MANY ? LARGE : USUAL,
        this::paint);
  }

  private DoubleStream yuan() {
    return drawn.stream()
        .flatMapToDouble(
            row -> DoubleStream.of(row.needYuan().doubleValue(), row.budgetYuan().doubleValue()));
  }

  private void paint(Graphics2D g, ScatterPlot.Ground ground) {
    LabelPlacer names = new LabelPlacer(lettering, ground.data());
    for (Reconciliation row : drawn) {
      mark(g, Outcome.of(row), x(ground, row), y(ground, row));
      names.occupy(x(ground, row), y(ground, row), Marks.SIZE);
    }
    ground.occupyDiagonal(names);
    NAMED.stream()
        .flatMap(this::farthest)
        .forEach(row -> names.place(g, name(row), ChartStyle.INK, x(ground, row), y(ground, row)));
  }

  private Stream<Reconciliation> farthest(Outcome outcome) {
    return drawn.stream()
        .filter(row -> Outcome.of(row) == outcome)
        .sorted(Comparator.comparing(row -> -distance(row)))
        .limit(MOST_NAMED);
  }

  private static double x(ScatterPlot.Ground ground, Reconciliation row) {
    return ground.x(row.budgetYuan().doubleValue());
  }

  private static double y(ScatterPlot.Ground ground, Reconciliation row) {
    return ground.y(row.needYuan().doubleValue());
  }

  /** How many times need and budget differ, in either direction. */
  private static double distance(Reconciliation row) {
    return Math.abs(Math.log(row.needYuan().doubleValue() / row.budgetYuan().doubleValue()));
  }

  private String name(Reconciliation row) {
    return figure.names().of(row.place())
        + " "
        + table(row.location())
        + "，"
        + percent(row.ratioPercent());
  }

  /** The last part of a location, 表4: a county has many projects. */
  private static String table(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String percent(BigDecimal ratio) {
    return ratio.compareTo(BigDecimal.TEN) < 0
        ? Numbers.percent(ratio)
        : Numbers.share(ratio.doubleValue() / 100);
  }

  /** The shape says what the colour says too. */
  static void mark(Graphics2D g, Outcome outcome, double x, double y) {
    switch (outcome) {
      case FITS -> Marks.dot(g, ChartStyle.BLUE, x, y);
      case UNEXPLAINED -> Marks.hollow(g, ChartStyle.ORANGE, x, y);
      case ABOVE_BUDGET -> Marks.upwards(g, ChartStyle.RED, x, y);
      case NOT_COMPARABLE -> Marks.cross(g, x, y, ChartStyle.REST);
    }
  }
}
