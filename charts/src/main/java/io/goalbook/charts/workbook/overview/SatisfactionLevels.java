package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How ambitious satisfaction targets are: how many of each level, a bar a province and year. */
final class SatisfactionLevels implements OverviewChart {
  private static final BigDecimal ABOVE_ALL = new BigDecimal(101);

  /** From a number of per cent on, below the next one's. */
  private record Level(Part part, BigDecimal from, BigDecimal below) {
    boolean holds(BigDecimal percent) {
      return percent.compareTo(from) >= 0 && percent.compareTo(below) < 0;
    }
  }

  private static final List<Level> LEVELS =
      List.of(
          level("不足80%", Fill.ORANGE, 0, 80),
          level("80%起", Fill.YELLOW, 80, 90),
          level("90%起", Fill.SKY, 90, 95),
          level("95%起", Fill.BLUE, 95, 100),
          new Level(new Part("100%", Fill.GREEN), new BigDecimal(100), ABOVE_ALL));

  private static Level level(String header, Fill fill, int from, int below) {
    return new Level(new Part(header, fill), new BigDecimal(from), new BigDecimal(below));
  }

  @Override
  public Optional<ChartTable> of(Figures figures) {
    List<Chapter> shown =
        OverviewChart.shown(figures).stream()
            .filter(chapter -> !percents(chapter).isEmpty())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartTable(
            ChartKind.STACKED_BARS,
            new ChartHeading(
                title(shown.get(0)),
                "每省每年一行，并列，不作高低评价" + OverviewChart.leftOut(shown, figures),
                OverviewChart.source(shown, figures)),
            ValueAxis.counts("满意度目标（条）"),
            "满意度目标（条）",
            LEVELS.stream().map(Level::part).toList(),
            shown.stream().map(SatisfactionLevels::bar).toList()));
  }

  private static String title(Chapter chapter) {
    List<BigDecimal> percents = percents(chapter);
    long high =
        percents.stream().filter(percent -> LEVELS.get(2).from().compareTo(percent) <= 0).count();
    return "满意度目标：%s %s 条中 %s 条不低于 90%%"
        .formatted(
            OverviewChart.label(chapter), Numbers.count(percents.size()), Numbers.count(high));
  }

  private static List<BigDecimal> percents(Chapter chapter) {
    return chapter.satisfaction().percents();
  }

  private static Bar bar(Chapter chapter) {
    return Bar.counting(
        OverviewChart.label(chapter),
        LEVELS.stream()
            .mapToInt(level -> (int) percents(chapter).stream().filter(level::holds).count())
            .toArray());
  }
}
