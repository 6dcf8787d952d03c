package io.goalbook.charts.picture.cost;

import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostPoint;
import io.goalbook.charts.figure.CostPoint.Bearing;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.Source;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words around a picture of cost standards. */
final class CostHeading {
  private final CostFigure figure;
  private final int allRows;

  private CostHeading(CostFigure figure, int allRows) {
    this.figure = figure;
    this.allRows = allRows;
  }

  /**
   * The words.
   *
   * @param figure what is shown
   * @param allRows how many services there are, also those that are not shown
   */
  static Heading of(CostFigure figure, int allRows, LocalDate dataDate) {
    CostHeading words = new CostHeading(figure, allRows);
    return new Heading(
        words.title(),
        words.subtitle(),
        words.legend(),
        words.notes(),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    String scope = figure.facts().scope().label();
    Optional<CostRow> leading =
        figure.rows().stream()
            .filter(row -> row.declaredCounties() >= CostRow.ENOUGH_FOR_BOX)
            .max(Comparator.comparing(CostRow::declaredCounties));
    return leading
        .flatMap(row -> row.declaredYuan().map(yuan -> ranked(scope, row, yuan.median())))
        .orElseGet(() -> listed(scope));
  }

  private String ranked(String scope, CostRow row, BigDecimal median) {
    int others = figure.rows().size() - 1;
    return row.service().name()
        + "："
        + scope
        + " "
        + Numbers.count(row.declaredCounties())
        + " 个县，中位数 "
        + Numbers.yuan(median)
        + " "
        + row.service().unit()
        + (others == 0 ? "" : "；另列 " + Numbers.count(others) + " 项");
  }

  private String listed(String scope) {
    String counties = scope + " " + Numbers.count(figure.counties()) + " 个县列出 " + services();
    return figure.counties() < CostRow.ENOUGH_FOR_BOX
        ? counties + example().map(text -> "，如" + text).orElse("") + "；样本不足，仅列示"
        : counties + "；各项表列确定值均不足五县，不作分布比较";
  }

  /** Only what a table or a goal text states is a standard; the rest is reckoned. */
  private String services() {
    if (figure.group() != PayeeGroup.SUBSIDY) {
      return Numbers.count(figure.rows().size()) + " 项" + figure.group().wording();
    }
    long standards = figure.rows().stream().filter(CostRow::isStandard).count();
    long reckoned = figure.rows().size() - standards;
    String stated = standards == 0 ? "" : Numbers.count(standards) + " 项补助标准";
    String rest = reckoned == 0 ? "" : Numbers.count(reckoned) + " 项人均测算";
    return stated + (stated.isEmpty() || rest.isEmpty() ? "" : "、") + rest;
  }

  /** The value that a reader may take away: a declared exact one before any other. */
  private Optional<String> example() {
    return figure.rows().stream()
        .flatMap(row -> row.drawn().stream().map(point -> new Example(row, point)))
        .min(
            Comparator.comparing(Example::isBound)
                .thenComparing(example -> example.point().origin()))
        .map(Example::text);
  }

  private record Example(CostRow row, CostPoint point) {
    boolean isBound() {
      return point.bearing() != Bearing.EXACT;
    }

    String text() {
      String sign =
          switch (point.bearing()) {
            case AT_LEAST -> "不低于 ";
            case AT_MOST -> "不高于 ";
            case EXACT -> " ";
          };
      return row.service().name() + sign + Numbers.yuan(point.yuan()) + " " + row.service().unit();
    }
  }

  private String subtitle() {
    int rows =
        figure.rows().stream()
            .flatMap(row -> row.summaries().stream())
            .mapToInt(summary -> summary.rows())
            .sum();
    return "单位：元，按各项所标的人、户、人次等计；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(figure.counties())
        + " 个县、"
        + Numbers.count(rows)
        + " 条依据；一县一点，中位数和箱体只按表列确定值计，其他来源只标出"
        + selection();
  }

  private String selection() {
    int shown = figure.rows().size();
    return shown == allRows
        ? ""
        : "；共 " + Numbers.count(allRows) + " 项，列出县数最多的 " + Numbers.count(shown) + " 项，其余见工作簿";
  }

  private List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    Arrays.stream(Origin.values())
        .filter(origin -> points().anyMatch(point -> point.origin() == origin))
        .forEach(
            origin ->
                entries.add(
                    new LegendEntry(
                        (g, x, y) -> Marks.cost(g, origin, Bearing.EXACT, x, y),
                        origin.wording())));
    boundEntry(Bearing.AT_LEAST, "下限（真实值在右）").ifPresent(entries::add);
    boundEntry(Bearing.AT_MOST, "上限（真实值在左）").ifPresent(entries::add);
    int most = figure.rows().stream().mapToInt(CostRow::declaredCounties).max().orElse(0);
    if (most >= CostRow.ENOUGH_FOR_MEDIAN) {
      entries.add(new LegendEntry((g, x, y) -> Marks.median(g, x, y - 6, y + 6), "中位数"));
    }
    if (most >= CostRow.ENOUGH_FOR_BOX) {
      entries.add(
          new LegendEntry(
              (g, x, y) -> Marks.box(g, new Rectangle2D.Double(x - 7, y - 5, 14, 10)),
              "中间一半的县（5 个县起）"));
    }
    return entries;
  }

  private Optional<LegendEntry> boundEntry(Bearing bearing, String text) {
    return points()
        .filter(point -> point.bearing() == bearing)
        .findFirst()
        .map(
            point ->
                new LegendEntry((g, x, y) -> Marks.cost(g, point.origin(), bearing, x, y), text));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    long outliers = points().filter(CostPoint::outlier).count();
    if (outliers > 0) {
      notes.add("偏离较大（待核实）的点共 " + Numbers.count(outliers) + " 个，图中写出县名；排不下的见工作簿“人均成本标准”");
    }
    long left =
        figure.rows().stream().mapToInt(row -> row.points().size()).sum() - points().count();
    if (left > 0) {
      notes.add("金额不大于 0、对数坐标上无法画出的点共 " + Numbers.count(left) + " 个，见工作簿“人均成本标准”");
    }
    return notes;
  }

  /** The marks that are drawn. */
  private Stream<CostPoint> points() {
    return figure.rows().stream().flatMap(row -> row.drawn().stream());
  }
}
