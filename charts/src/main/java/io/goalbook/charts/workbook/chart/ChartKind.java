package io.goalbook.charts.workbook.chart;

/** The kinds of charts that Excel draws well. */
public enum ChartKind {
  /** Bars that lie, one a row. */
  BARS,
  /** Bars that lie, made of parts whose sum counts. */
  STACKED_BARS,
  /** Bars that lie, made of parts of a whole. */
  SHARES,
  /** Lines from left to right. */
  LINES
}
