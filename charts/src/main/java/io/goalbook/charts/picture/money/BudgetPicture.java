package io.goalbook.charts.picture.money;

import io.goalbook.charts.figure.BudgetFigure;
import io.goalbook.charts.figure.BudgetRow;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.GapRow;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import io.goalbook.charts.picture.plot.YuanAxis;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;

/** What money stands behind the goals: a bar for each county. */
public final class BudgetPicture {
  private static final double ROW = 19;
  private static final double BAR = 13;
  private static final double MOST_BAR = 32;

  /** The room for a label at the end of the longest bar, as a share of it. */
  private static final double LABEL_ROOM = 0.2;

  private static final double TEN_THOUSAND = 10_000;

  private final BudgetFigure figure;
  private final Extremes<BudgetRow> shown;
  private final Lettering lettering;

  private BudgetPicture(BudgetFigure figure, Lettering lettering) {
    this.figure = figure;
    this.shown = Extremes.of(ranked(figure));
    this.lettering = lettering;
  }

  /** A picture of a province's counties. */
  public static Picture of(BudgetFigure figure, LocalDate dataDate, Lettering lettering) {
    BudgetPicture picture = new BudgetPicture(figure, lettering);
    return new Frame(BudgetHeading.of(figure, picture.shown, dataDate), lettering)
        .around(Subject.of(Topic.MONEY, figure.facts()), picture.plot());
  }

  /** In the order of their codes where all have room, else by their sums. */
  private static List<BudgetRow> ranked(BudgetFigure figure) {
    return figure.counties().size() <= Extremes.MOST
        ? figure.counties()
        : figure.counties().stream()
            .sorted(
                Comparator.comparing(BudgetRow::budgetYuan)
                    .reversed()
                    .thenComparing(BudgetRow::place, Places.BY_CODE))
            .toList();
  }

  private Frame.Plot plot() {
    return new RowPlot(lettering, this::axis, GapRow.rows(shown, this::row));
  }

  private ValueAxis axis() {
    double most =
        shown.shown().stream().mapToDouble(county -> wan(county.budgetYuan())).max().orElse(1);
    return YuanAxis.fromZero(most, LABEL_ROOM);
  }

  private RowPlot.Row row(BudgetRow county) {
    String projects = Numbers.count(county.projects()) + " 个项目";
    String remark =
        county.projectsWithoutBudget() == 0
            ? projects
            : projects + "，" + Numbers.count(county.projectsWithoutBudget()) + " 个未读出预算";
    RowLabel label = new RowLabel(figure.names().of(county.place()), "", remark);
    return new RowPlot.Row(label, ROW, true, (g, band) -> paint(g, county, band));
  }

  private void paint(Graphics2D g, BudgetRow county, RowPlot.Band band) {
    double height = Math.min(MOST_BAR, Math.max(BAR, band.area().getHeight() * 0.6));
    double zero = band.x(0);
    double end = band.x(wan(county.budgetYuan()));
    g.setColor(ChartStyle.BLUE);
    g.fill(
        new Rectangle2D.Double(zero, band.middle() - height / 2, Math.max(0, end - zero), height));
    lettering.draw(
        g,
        Numbers.wanYuan(county.budgetYuan()),
        ChartStyle.SMALL,
        ChartStyle.INK,
        Math.max(zero, end) + 4,
        band.middle() + 3.5);
  }

  private static double wan(BigDecimal yuan) {
    return yuan.doubleValue() / TEN_THOUSAND;
  }
}
