package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How much of the indicators can be measured: a bar a province and year. */
final class QuantifiedShares implements OverviewChart {
  private static final List<Part> PARTS =
      List.of(
          new Part("定量", Fill.BLUE),
          new Part("时限", Fill.PURPLE),
          new Part("定性", Fill.GREY),
          new Part("填“无”", Fill.HATCHED));

  @Override
  public Optional<ChartTable> of(Figures figures) {
    List<Chapter> shown =
        OverviewChart.shown(figures).stream()
            .filter(chapter -> chapter.typesInUse().isPresent())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Bar first = bar(shown.get(0));
    return Optional.of(
        new ChartTable(
            ChartKind.SHARES,
            new ChartHeading(
                "定量程度：%s定量指标占 %s"
                    .formatted(first.label(), Numbers.percent(first.rank(0).movePointRight(2))),
                "每省每年一行，并列，不作比较" + OverviewChart.leftOut(shown, figures),
                OverviewChart.source(shown, figures)),
            ValueAxis.shares("占全部指标（%）"),
            "定量程度",
            PARTS,
            shown.stream().map(QuantifiedShares::bar).toList()));
  }

  private static Bar bar(Chapter chapter) {
    TypeRow row = chapter.typesInUse().orElseThrow().province();
    return Bar.of(
        OverviewChart.label(chapter),
        share(row.quantitative(), row),
        share(row.dated(), row),
        share(row.qualitative(), row),
        share(row.placeholder(), row));
  }

  private static BigDecimal share(int part, TypeRow row) {
    return row.indicators() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(row.indicators()), 3, RoundingMode.HALF_UP);
  }
}
