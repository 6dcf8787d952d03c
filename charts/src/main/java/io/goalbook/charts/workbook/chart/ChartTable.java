package io.goalbook.charts.workbook.chart;

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
public record ChartTable(
    ChartKind kind,
    ChartHeading heading,
    ValueAxis axis,
    String labelHeader,
    List<Part> parts,
    List<Bar> bars) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Copies the lists. */
  public ChartTable {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
  }

  /** The columns of the table. */
  public List<Column<Bar>> columns() {
    List<Column<Bar>> columns = new ArrayList<>();
    columns.add(Column.text(labelHeader, 18, Bar::label));
    for (int i = 0; i < parts.size(); i++) {
      columns.add(column(i));
    }
    return columns;
  }

  private Column<Bar> column(int part) {
    String header = parts.get(part).header();
    return axis.isPercent()
        ? Column.percent(
            header, 12, bar -> bar.values().get(part).map(share -> share.multiply(HUNDRED)))
        : Column.number(header, 12, bar -> bar.values().get(part));
  }

  /** The chart without its cells, to know how high it is. */
  public int height(int width) {
    return ChartFrame.of(chart("", 0), width).height();
  }

  /** The chart, fed by the cells below a header. */
  public NativeChart chart(String sheet, int headerRow) {
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
