package io.goalbook.charts.workbook.chart;

import java.util.List;

/**
 * A chart that Excel draws from cells of the same sheet.
 *
 * @param kind how it is drawn
 * @param heading what stands around it
 * @param labels what the rows are called, from top to bottom; of lines from left to right
 * @param series at least one, each with a value for every label
 * @param axis the axis of the numbers
 */
public record NativeChart(
    ChartKind kind, ChartHeading heading, Labels labels, List<Series> series, ValueAxis axis) {

  /** Copies the list; every series has as many values as there are labels. */
  public NativeChart {
    series = List.copyOf(series);
    int rows = labels.names().size();
    if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != rows)) {
      throw new IllegalArgumentException("series do not fit the labels of " + heading.title());
    }
  }

  /** Whether a legend is needed to tell the series apart. */
  boolean hasLegend() {
    return series.size() > 1;
  }
}
