package io.goalbook.charts.workbook.chart;

/**
 * What stands around a chart.
 *
 * @param title the answer, a sentence with its numbers; also the alternative text
 * @param subtitle unit, year, n, and what is chosen where not all rows are shown
 * @param source where the figures come from, for example {@code 数据：12 个县 40 个项目，截至 2026-11-21}
 */
public record ChartHeading(String title, String subtitle, String source) {}
