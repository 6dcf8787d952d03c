package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.workbook.chart.ChartTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the charts of 概览. */
interface OverviewChart {
  /** A chart on one screen has room for so many bars. */
  int MOST = 8;

  /** More provinces and years could not be told apart in one chart. */
  int TOGETHER = 2;

  /** The chart; empty when there is nothing to show. */
  Optional<ChartTable> of(Figures figures);

  /**
   * The four, in the order of reading: from left to right, then down. The two with a bar a service
   * and type are higher, and stand beside each other.
   */
  static List<ChartTable> all(Figures figures) {
    return List.of(
            new UsualStandards(),
            new CoverageRates(),
            new SatisfactionLevels(),
            new QuantifiedShares())
        .stream()
        .flatMap(chart -> chart.of(figures).stream())
        .toList();
  }

  /** A row a province and year: those that there is room for. */
  static List<Chapter> shown(Figures figures) {
    return figures.chapters().stream().limit(MOST).toList();
  }

  /** Of two provinces and years both, else the first: what one chart can set side by side. */
  static List<Chapter> together(Figures figures) {
    return figures.chapters().stream()
        .limit(figures.chapters().size() == TOGETHER ? TOGETHER : 1)
        .toList();
  }

  static String label(Chapter chapter) {
    return chapter.facts().scope().label();
  }

  /** What is left out, for the subtitle; empty when nothing is. */
  static String leftOut(List<Chapter> shown, Figures figures) {
    int left = figures.chapters().size() - shown.size();
    return left == 0 ? "" : "；其余 %d 组见各表".formatted(left);
  }

  static String source(List<Chapter> shown, Figures figures) {
    return shown.size() > TOGETHER
        ? "数据：各省各年的绩效目标表，截至 " + figures.dataDate()
        : shown.stream()
            .map(
                chapter ->
                    "%s %d 个县 %d 个项目"
                        .formatted(
                            label(chapter), chapter.facts().counties(), chapter.facts().projects()))
            .collect(Collectors.joining("，", "数据：", "，截至 " + figures.dataDate()));
  }
}
