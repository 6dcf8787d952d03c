package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.workbook.chart.CellRange;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.Labels;
import io.goalbook.charts.workbook.chart.NativeChart;
import io.goalbook.charts.workbook.chart.Series;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart with the small table that feeds it: both come from the same rows.
 *
 * @param kind how it is drawn
 * @param heading what stands around it
 * @param axis of its numbers
 * @param labelHeader the header above the names
 * @param parts the columns of numbers
 * @param bars at least one row
 */
record ChartTable(
    ChartKind kind,
    ChartHeading heading,
    ValueAxis axis,
    String labelHeader,
    List<Part> parts,
    List<Bar> bars) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  ChartTable {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
  }

  /** The columns of the table: parts of a whole are shown as per cent. */
  List<Column<Bar>> columns() {
    List<Column<Bar>> columns = new ArrayList<>();
    columns.add(Column.text(labelHeader, 20, Bar::label));
    for (int i = 0; i < parts.size(); i++) {
      columns.add(column(i));
    }
    return columns;
  }

  private Column<Bar> column(int part) {
    String header = parts.get(part).header();
    return kind == ChartKind.SHARES
        ? Column.percent(
            header, 14, bar -> bar.values().get(part).map(share -> share.multiply(HUNDRED)))
        : Column.number(header, 14, bar -> bar.values().get(part));
  }

  /** The chart, fed by the cells below a header. */
  NativeChart chart(String sheet, int headerRow) {
    int first = headerRow + 1;
    int last = headerRow + bars.size();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int part = i;
      series.add(
          new Series(
              parts.get(i).header(),
              new CellRange(sheet, 1 + i, first, last),
              bars.stream().map(bar -> bar.values().get(part)).toList(),
              parts.get(i).fill()));
    }
    Labels labels =
        new Labels(new CellRange(sheet, 0, first, last), bars.stream().map(Bar::label).toList());
    return new NativeChart(kind, heading, labels, series, axis);
  }
}
