package io.goalbook.charts.picture.plot;

import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.picture.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of a ranking; where counties are left out, a line says how many. */
public final class GapRow {
  private static final double HEIGHT = 17;

  private GapRow() {}

  /** The rows that are shown, and a line in place of those that are not. */
  public static <T> List<RowPlot.Row> rows(Extremes<T> extremes, Function<T, RowPlot.Row> row) {
    List<RowPlot.Row> rows = new ArrayList<>();
    extremes.highest().forEach(shown -> rows.add(row.apply(shown)));
    gap(extremes.leftAbove(), rows);
    extremes.middle().forEach(shown -> rows.add(row.apply(shown)));
    gap(extremes.leftBelow(), rows);
    extremes.lowest().forEach(shown -> rows.add(row.apply(shown)));
    return rows;
  }

  private static void gap(int left, List<RowPlot.Row> rows) {
    if (left > 0) {
      RowLabel label = new RowLabel("", "略 " + Numbers.count(left) + " 个县", "");
      rows.add(new RowPlot.Row(label, HEIGHT, false, GapRow::paint));
    }
  }

  private static void paint(Graphics2D g, RowPlot.Band band) {
    g.setColor(ChartStyle.REST);
    g.setStroke(ChartStyle.DOTS);
    g.draw(
        new Line2D.Double(
            band.area().getMinX(), band.middle(), band.area().getMaxX(), band.middle()));
  }
}
