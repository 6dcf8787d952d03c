package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.ChartStyle;
import java.awt.Color;
import java.util.function.ToIntFunction;

/** What an indicator's target is, in the order in which bars show it. */
enum ValueKind {
  /** A number or a range. */
  QUANTITATIVE("定量", ChartStyle.BLUE, TypeRow::quantitative),
  /** A deadline. */
  DATED("时限", ChartStyle.PURPLE, TypeRow::dated),
  /** In words. */
  QUALITATIVE("定性", ChartStyle.REST, TypeRow::qualitative),
  /** No target. */
  PLACEHOLDER("填“无”", ChartStyle.GREY_INK, TypeRow::placeholder);

  private final String wording;
  private final Color colour;
  private final ToIntFunction<TypeRow> count;

  ValueKind(String wording, Color colour, ToIntFunction<TypeRow> count) {
    this.wording = wording;
    this.colour = colour;
    this.count = count;
  }

  String wording() {
    return wording;
  }

  Color colour() {
    return colour;
  }

  /** How many of a place's indicators. */
  int count(TypeRow row) {
    return count.applyAsInt(row);
  }

  /** The share of all of a place's indicators, 0 to 1. */
  double share(TypeRow row) {
    return row.indicators() == 0 ? 0 : (double) count(row) / row.indicators();
  }

  /** The share of quantities and ranges, 0 to 1. */
  static double quantifiedShare(TypeRow row) {
    return QUANTITATIVE.share(row);
  }
}
