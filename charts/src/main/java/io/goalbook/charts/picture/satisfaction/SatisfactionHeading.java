package io.goalbook.charts.picture.satisfaction;

import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.SatisfactionFigure;
import io.goalbook.charts.figure.SatisfactionRow;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.Source;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words around a picture of satisfaction targets. */
final class SatisfactionHeading {
  private static final Stroke DASHES =
      new BasicStroke(
          0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2.5f}, 0);

  private static final int MOST_LISTED = 12;

  private final SatisfactionFigure figure;
  private final Extremes<SatisfactionRow> shown;

  private SatisfactionHeading(SatisfactionFigure figure, Extremes<SatisfactionRow> shown) {
    this.figure = figure;
    this.shown = shown;
  }

  static Heading of(
      SatisfactionFigure figure, Extremes<SatisfactionRow> shown, LocalDate dataDate) {
    SatisfactionHeading words = new SatisfactionHeading(figure, shown);
    return new Heading(
        words.title(),
        words.subtitle(),
        words.legend(),
        words.notes(),
        Source.line(figure.facts(), dataDate));
  }

  /** A dashed line at a quartile. */
  static void quartileLine(Graphics2D g, double x, double from, double to) {
    g.setColor(ChartStyle.RED);
    g.setStroke(DASHES);
    g.draw(new Line2D.Double(x, from, x, to));
  }

  private String title() {
    String scope = figure.facts().scope().label();
    if (isEnough()) {
      return figure
          .province()
          .flatMap(SatisfactionSummary::percent)
          .map(percent -> ranked(scope, percent))
          .orElse(scope);
    }
    String means =
        figure.counties().stream()
            .map(
                row ->
                    figure.names().of(row.summary().place()) + "平均 " + Numbers.percent(row.mean()))
            .collect(Collectors.joining("，"));
    return scope + "满意度目标：" + means + "；样本不足，仅列示";
  }

  private String ranked(String scope, Distribution percent) {
    return scope
        + " "
        + Numbers.count(figure.counties().size())
        + " 个县的满意度目标：县平均的中位数 "
        + Numbers.percent(percent.median())
        + "，一半的县在 "
        + Numbers.percentNumber(percent.p25())
        + "–"
        + Numbers.percent(percent.p75())
        + " 之间";
  }

  private String subtitle() {
    return "单位：%；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(figure.counties().size())
        + " 个县、"
        + Numbers.count(figure.percents().size())
        + " 条目标；每点一条目标，相同的值并排"
        + shown.wording("县平均");
  }

  private List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    entries.add(new LegendEntry((g, x, y) -> Marks.dot(g, ChartStyle.BLUE, x, y), "一条满意度目标"));
    if (isEnough()) {
      entries.add(new LegendEntry((g, x, y) -> Marks.median(g, x, y - 6, y + 6), "全省中位数（以县平均计）"));
      entries.add(new LegendEntry((g, x, y) -> quartileLine(g, x, y - 6, y + 6), "上、下四分位（以县平均计）"));
    }
    return entries;
  }

  private List<String> notes() {
    if (figure.outside().isEmpty()) {
      return List.of();
    }
    String listed =
        figure.outside().stream()
            .limit(MOST_LISTED)
            .map(target -> figure.names().of(target.place()) + " " + target.rawValue())
            .collect(Collectors.joining("、"));
    int left = figure.outside().size() - MOST_LISTED;
    return List.of(
        "不在 0–100 之间、未画出："
            + listed
            + (left > 0 ? " 等 " + Numbers.count(figure.outside().size()) + " 条" : ""));
  }

  private boolean isEnough() {
    return figure.counties().size() >= CostRow.ENOUGH_FOR_BOX;
  }
}
