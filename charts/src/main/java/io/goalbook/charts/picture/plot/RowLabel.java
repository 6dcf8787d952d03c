package io.goalbook.charts.picture.plot;

/**
 * What stands beside a row of a plot.
 *
 * @param name to the left, in full; broken over lines where it is long
 * @param detail below the name, smaller; may be empty
 * @param remark to the right of the plot, for example n; may be empty
 */
public record RowLabel(String name, String detail, String remark) {}
