package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one beneficiary costs: the median of the counties, a bar a service, of one chapter. */
final class UsualStandards implements OverviewChart {
  private static final int SERVICES = 6;

  /** A service and its median. */
  private record Standard(CostRow row, BigDecimal yuan) {
    String label() {
      return "%s（%s，%d 个县）"
          .formatted(row.service().name(), row.service().unit(), row.declaredCounties());
    }
  }

  @Override
  public Optional<ChartTable> of(Figures figures) {
    return figures.chapters().stream()
        .filter(chapter -> !standards(chapter).isEmpty())
        .findFirst()
        .map(chapter -> table(chapter, figures));
  }

  private static ChartTable table(Chapter chapter, Figures figures) {
    List<Standard> standards = standards(chapter);
    return new ChartTable(
        ChartKind.BARS,
        new ChartHeading(
            title(chapter, standards.get(0)),
            subtitle(chapter, standards) + OverviewChart.leftOut(List.of(chapter), figures),
            OverviewChart.source(List.of(chapter), figures)),
        ValueAxis.counts("表列标准（元）"),
        OverviewChart.label(chapter) + "：事项",
        List.of(new Part("各县中位数（元）", Fill.BLUE)),
        standards.stream().map(one -> Bar.of(one.label(), one.yuan())).toList());
  }

  private static String title(Chapter chapter, Standard first) {
    return "补助标准：%s%s，%d 个县%s %s %s"
        .formatted(
            OverviewChart.label(chapter),
            first.row().service().name(),
            first.row().declaredCounties(),
            first.row().declaredCounties() < CostRow.ENOUGH_FOR_MEDIAN ? "列" : "中位数",
            Numbers.yuan(first.yuan()),
            first.row().service().unit());
  }

  private static String subtitle(Chapter chapter, List<Standard> standards) {
    return "县数最多的 %d 项，各县中位数%s"
        .formatted(
            standards.size(),
            chapter.facts().counties() < CostRow.ENOUGH_FOR_BOX ? "；样本不足，仅列示" : "");
  }

  private static List<Standard> standards(Chapter chapter) {
    return chapter.costs().stream()
        .filter(figure -> figure.group() == PayeeGroup.SUBSIDY)
        .map(CostFigure::rows)
        .flatMap(List::stream)
        .filter(row -> row.declaredCounties() > 0)
        .flatMap(row -> row.declaredYuan().map(yuan -> new Standard(row, yuan.median())).stream())
        .sorted(Comparator.comparingInt((Standard one) -> -one.row().declaredCounties()))
        .limit(SERVICES)
        .toList();
  }
}
