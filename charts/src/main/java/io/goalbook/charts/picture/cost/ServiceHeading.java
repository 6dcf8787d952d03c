package io.goalbook.charts.picture.cost;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ServiceFigure;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words around a picture of one service. */
final class ServiceHeading {
  private static final int FEW_NAMES = 3;

  private final ServiceFigure figure;

  private ServiceHeading(ServiceFigure figure) {
    this.figure = figure;
  }

  static Heading of(
      ServiceFigure figure, Extremes<CostStandardByCounty> shown, LocalDate dataDate) {
    ServiceHeading words = new ServiceHeading(figure);
    return new Heading(
        words.title(),
        words.subtitle(shown),
        words.legend(),
        words.notes(),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    return figure.service().name()
        + "："
        + figure.facts().scope().label()
        + " "
        + Numbers.count(figure.counties().size())
        + " 个县，中位数 "
        + Numbers.yuan(figure.yuan().median())
        + " "
        + figure.service().unit()
        + "，"
        + judgement();
  }

  private String judgement() {
    List<CostStandardByCounty> outliers = figure.outliers();
    if (figure.counties().stream().allMatch(county -> county.deviation().equals("no_spread"))) {
      return "多数县相同，不作判断";
    }
    if (outliers.isEmpty()) {
      return "没有偏离较大的县";
    }
    String count = Numbers.count(outliers.size()) + " 个县偏离较大（待核实）";
    return outliers.size() > FEW_NAMES
        ? count
        : count
            + "："
            + outliers.stream()
                .map(county -> figure.names().of(county.place()))
                .collect(Collectors.joining("、"));
  }

  private String subtitle(Extremes<CostStandardByCounty> shown) {
    int rows = figure.counties().stream().mapToInt(CostStandardByCounty::rows).sum();
    return "单位："
        + figure.service().basis()
        + "；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(figure.counties().size())
        + " 个县、"
        + Numbers.count(rows)
        + " 条依据；只列表列确定值，从高到低；点旁为与中位数的偏离"
        + shown.wording("金额");
  }

  private List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    entries.add(new LegendEntry((g, x, y) -> Marks.dot(g, ChartStyle.BLUE, x, y), "一个县的表列标准"));
    if (!figure.outliers().isEmpty()) {
      entries.add(
          new LegendEntry((g, x, y) -> Marks.ringed(g, ChartStyle.BLUE, x, y), "偏离较大（待核实）"));
    }
    entries.add(new LegendEntry((g, x, y) -> Marks.median(g, x, y - 6, y + 6), "中位数"));
    return entries;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (figure.counties().stream().anyMatch(CostStandardByCounty::differs)) {
      notes.add("＊ 县内不一致，取平均");
    }
    if (figure.boundsOnly() > 0) {
      notes.add("另有 " + Numbers.count(figure.boundsOnly()) + " 个县只有上下限，未列");
    }
    if (figure.services() > ServiceFigure.MOST_SERVICES) {
      notes.add(
          "满 5 个县的事项共 "
              + Numbers.count(figure.services())
              + " 项，单独成图的是县数最多的 "
              + ServiceFigure.MOST_SERVICES
              + " 项");
    }
    return notes;
  }
}
