package io.goalbook.charts.picture.money;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ReconciliationFigure;
import io.goalbook.charts.figure.ReconciliationFigure.Outcome;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Source;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around a picture of rate × quantity against the budget. */
final class ReconciliationHeading {
  private final ReconciliationFigure figure;

  private ReconciliationHeading(ReconciliationFigure figure) {
    this.figure = figure;
  }

  static Heading of(ReconciliationFigure figure, LocalDate dataDate) {
    ReconciliationHeading words = new ReconciliationHeading(figure);
    return new Heading(
        words.title(),
        words.subtitle(),
        words.legend(),
        words.notes(),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    return figure.facts().scope().label()
        + "："
        + Numbers.count(figure.rows().size())
        + " 处标准×数量中，"
        + outcomes()
            .map(outcome -> outcome.wording() + " " + Numbers.count(figure.count(outcome)) + " 处")
            .collect(Collectors.joining("，"));
  }

  private Stream<Outcome> outcomes() {
    return Arrays.stream(Outcome.values()).filter(outcome -> figure.count(outcome) > 0);
  }

  private String subtitle() {
    long counties =
        figure.rows().stream()
            .map(row -> row.place().countyCode().or(row.place()::county).orElse(""))
            .distinct()
            .count();
    return "单位：元；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(counties)
        + " 个县、"
        + Numbers.count(figure.rows().size())
        + " 处；斜线上标准×数量等于预算，90 %–100 % 算相符；线外的点写县名、表号和占预算的 %，排不下的见工作簿";
  }

  private List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    outcomes()
        .forEach(
            outcome ->
                entries.add(
                    new LegendEntry(
                        (g, x, y) -> ReconciliationPicture.mark(g, outcome, x, y), text(outcome))));
    entries.add(new LegendEntry(ReconciliationHeading::diagonal, "标准×数量＝预算"));
    return entries;
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case UNEXPLAINED -> "测算不足（只是列出的测算少于预算）";
      case NOT_COMPARABLE -> "不可比（对象或时间不同）";
      case FITS, ABOVE_BUDGET -> outcome.wording();
    };
  }

  private static void diagonal(Graphics2D g, double x, double y) {
    g.setColor(ChartStyle.REST);
    g.setStroke(ChartStyle.LINE);
    g.draw(new Line2D.Double(x - 6, y + 5, x + 6, y - 5));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    int left = figure.rows().size() - figure.drawn().size();
    if (left > 0) {
      notes.add("金额不大于 0、对数坐标上无法画出的 " + Numbers.count(left) + " 处，见工作簿“测算核对”");
    }
    if (figure.itemSums() > 0) {
      notes.add("另有分项成本合计与预算的核对 " + Numbers.count(figure.itemSums()) + " 处，见工作簿“测算核对”");
    }
    return notes;
  }
}
