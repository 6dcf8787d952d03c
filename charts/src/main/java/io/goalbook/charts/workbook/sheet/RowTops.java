package io.goalbook.charts.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/** How far the rows of a sheet are from its top, in pixels, for what lies over them. */
public final class RowTops {
  private static final double PIXELS_A_POINT = 4 / 3.0;

  /** What stands beside the rows of a sheet stands beside its first. */
  private static final int FIRST_ROWS = 200;

  private final List<Double> first = new ArrayList<>();
  private int next;
  private double top;

  RowTops() {}

  /** A row of such a height was written. */
  void passed(float points) {
    if (next < FIRST_ROWS) {
      first.add(top);
    }
    top += points * PIXELS_A_POINT;
    next++;
  }

  /** The row that is written next, zero-based. */
  public int next() {
    return next;
  }

  /** Where that one begins. */
  public double top() {
    return top;
  }

  /** Which of the first rows that are written a height lies in: the last that begins above it. */
  public int rowAt(double pixels) {
    int row = 0;
    while (row + 1 < first.size() && first.get(row + 1) <= pixels) {
      row++;
    }
    return row;
  }

  /** Where one of the first rows begins. */
  public double of(int row) {
    return first.get(row);
  }
}
