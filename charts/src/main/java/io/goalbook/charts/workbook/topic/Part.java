package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.workbook.chart.Fill;

/**
 * One column of numbers of a chart.
 *
 * @param header of the column, and in the legend
 * @param fill the colour of its meaning
 */
record Part(String header, Fill fill) {}
