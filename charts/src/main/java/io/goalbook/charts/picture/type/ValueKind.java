package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.ChartStyle;
import java.awt.Color;

/** What an indicator's target is, in the order in which bars show it. */
enum ValueKind {
  /** A number or a range. */
  QUANTITATIVE("定量"),
  /** A deadline. */
  DATED("时限"),
  /** In words. */
  QUALITATIVE("定性"),
  /** No target. */
  PLACEHOLDER("填“无”");

  private final String wording;

  ValueKind(String wording) {
    this.wording = wording;
  }

  String wording() {
    return wording;
  }

  Color colour() {
    return switch (this) {
      case QUANTITATIVE -> ChartStyle.BLUE;
      case DATED -> ChartStyle.PURPLE;
      case QUALITATIVE -> ChartStyle.REST;
      case PLACEHOLDER -> ChartStyle.GREY_INK;
    };
  }

  /** How many of a place's indicators. */
  int count(TypeRow row) {
    return switch (this) {
      case QUANTITATIVE -> row.quantitative();
      case DATED -> row.dated();
      case QUALITATIVE -> row.qualitative();
      case PLACEHOLDER -> row.placeholder();
    };
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
