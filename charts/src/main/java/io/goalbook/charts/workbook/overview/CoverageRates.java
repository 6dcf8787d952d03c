package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
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
import java.util.stream.IntStream;

/** 指标设置率: a bar a type, of one province and year or of two beside each other. */
final class CoverageRates implements OverviewChart {
  private static final List<Fill> FILLS = List.of(Fill.BLUE, Fill.ORANGE);

  @Override
  public Optional<ChartTable> of(Figures figures) {
    List<Chapter> together = OverviewChart.together(figures);
    List<TypeFigure> shown = ofOneTaxonomy(together);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<TypeKey> keys =
        shown.get(0).keys().stream().filter(key -> !key.equals(TypeKey.UNKNOWN)).toList();
    long unset = keys.stream().filter(key -> isUnset(shown.get(0), key)).count();
    return Optional.of(
        new ChartTable(
            ChartKind.BARS,
            new ChartHeading(
                "指标设置率：%s %d 类指标中 %d 类没有项目设置".formatted(label(shown.get(0)), keys.size(), unset),
                "没有条的为没有项目设置" + OverviewChart.leftOut(together.subList(0, shown.size()), figures),
                OverviewChart.source(together.subList(0, shown.size()), figures)),
            ValueAxis.percent("设置的项目占适用项目（%）"),
            "指标设置率",
            IntStream.range(0, shown.size())
                .mapToObj(at -> new Part(label(shown.get(at)), FILLS.get(at)))
                .toList(),
            keys.stream().map(key -> bar(shown, key)).toList()));
  }

  /** Types of two taxonomies do not stand beside each other. */
  private static List<TypeFigure> ofOneTaxonomy(List<Chapter> chapters) {
    List<TypeFigure> figures =
        chapters.stream().flatMap(chapter -> chapter.typesInUse().stream()).toList();
    return figures.stream()
        .filter(figure -> figure.taxonomy() == figures.get(0).taxonomy())
        .toList();
  }

  private static Bar bar(List<TypeFigure> shown, TypeKey key) {
    return new Bar(key.label(), shown.stream().map(figure -> rate(figure, key)).toList());
  }

  private static Optional<BigDecimal> rate(TypeFigure figure, TypeKey key) {
    TypeCount count = figure.province().count(key);
    return count.coverage().isPresent()
        ? Optional.of(
            BigDecimal.valueOf(count.coverage().getAsDouble()).setScale(3, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static boolean isUnset(TypeFigure figure, TypeKey key) {
    return rate(figure, key).filter(rate -> rate.signum() == 0).isPresent();
  }

  private static String label(TypeFigure figure) {
    return figure.facts().scope().label();
  }
}
