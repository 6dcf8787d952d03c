package io.goalbook.charts.workbook.overview;

import io.goalbook.charts.workbook.chart.ChartPlace;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.ChartWriter;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The charts of 概览 to the right of its words, two a line, so that one screen holds both. The cells
 * that feed them stand below and are not printed.
 */
final class ChartCorner {
  private static final int WIDTH = 400;
  private static final int GAP = 12;
  private static final int PER_LINE = 2;
  private static final double CHARACTER = 7;

  private final List<ChartTable> charts;
  private final int firstColumn;

  /**
   * @param firstColumn the first of the columns that they stand in; the one before it is a gap
   */
  ChartCorner(List<ChartTable> charts, int firstColumn) {
    this.charts = List.copyOf(charts);
    this.firstColumn = firstColumn;
  }

  /** Makes room in width; before anything is written. */
  void widen(SheetWriter writer) {
    charts.forEach(chart -> writer.widen(chart.columns()));
    writer.widen(firstColumn - 1, 2);
    for (int column = 0; column < PER_LINE; column++) {
      writer.widen(firstColumn + column, (int) Math.ceil((WIDTH + GAP) / CHARACTER));
    }
  }

  /** The last of their columns is the one before this. */
  int endColumn() {
    return firstColumn + PER_LINE;
  }

  /** How high they are together. */
  double height() {
    double height = 0;
    for (int line = 0; line < charts.size(); line += PER_LINE) {
      height += height(line);
    }
    return height;
  }

  private double height(int line) {
    return charts.subList(line, Math.min(line + PER_LINE, charts.size())).stream()
            .mapToInt(chart -> chart.height(WIDTH))
            .max()
            .orElse(0)
        + GAP;
  }

  /**
   * Writes the cells that feed the charts, and the charts.
   *
   * @param top where the first line of them begins, in pixels
   */
  void write(SheetWriter writer, double top) {
    List<ChartPlace> places = places(writer, top);
    for (int at = 0; at < charts.size(); at++) {
      int header = writer.nextRow();
      writer.table(charts.get(at).columns(), charts.get(at).bars());
      writer.skip(1);
      ChartWriter.write(
          writer.unstreamed(), charts.get(at).chart(writer.name(), header), places.get(at), WIDTH);
    }
  }

  private List<ChartPlace> places(SheetWriter writer, double top) {
    List<ChartPlace> places = new ArrayList<>();
    double down = top;
    for (int at = 0; at < charts.size(); at++) {
      if (at > 0 && at % PER_LINE == 0) {
        down += height(at - PER_LINE);
      }
      int row = writer.tops().rowAt(down);
      int below = (int) Math.round(down - writer.tops().of(row));
      places.add(new ChartPlace(row, firstColumn + at % PER_LINE, 0, below));
    }
    return places;
  }
}
