package io.goalbook.charts.workbook.chart;

import java.util.OptionalDouble;

/**
 * The axis of the numbers.
 *
 * @param title what is counted, with its unit, for example {@code 年度预算（万元）}: the subtitle begins
 *     with it
 * @param format of its numbers, as Excel writes formats
 * @param labelFormat of the numbers beside or in the bars; of bars in parts, one format without
 *     conditions
 * @param highest where it ends; empty when the data decide
 */
public record ValueAxis(String title, String format, String labelFormat, OptionalDouble highest) {
  private static final String COUNT = "#,##0";

  /** Whether its numbers are fractions of 1 that are shown as per cent. */
  public boolean isPercent() {
    return format.endsWith("%");
  }

  /** Numbers of things: whole, without a label for none. */
  public static ValueAxis counts(String title) {
    return new ValueAxis(title, COUNT, COUNT, OptionalDouble.empty());
  }

  /** Amounts in 万元. */
  public static ValueAxis wan(String title) {
    return new ValueAxis(title, COUNT, "[>=100]#,##0;[>=1]#,##0.0;0.00", OptionalDouble.empty());
  }

  /** Parts of a whole: the cells hold fractions of 1. */
  public static ValueAxis shares(String title) {
    return new ValueAxis(title, "0%", "0%", OptionalDouble.of(1));
  }

  /** Numbers from 0 to 1 that are shown as per cent. */
  public static ValueAxis percent(String title) {
    return new ValueAxis(title, "0%", "0.0%", OptionalDouble.of(1));
  }
}
