package io.goalbook.charts.workbook.chart;

/**
 * One column of numbers of a chart.
 *
 * @param header of the column, and in the legend
 * @param fill the colour of its meaning
 */
public record Part(String header, Fill fill) {}
