package io.goalbook.charts.county.sheet;

import io.goalbook.charts.workbook.chart.ChartPlace;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.ChartWriter;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A sheet in the making on which no text names another county: all its tables go through here. */
final class CountyPage {
  /** What a line of words may stretch over. */
  private static final int NOTE_COLUMNS = 8;

  private static final int CHART_WIDTH = 660;

  private final SheetWriter writer;
  private final UnaryOperator<String> names;

  /**
   * @param names hides other counties in a text
   */
  CountyPage(SheetWriter writer, UnaryOperator<String> names) {
    this.writer = writer;
    this.names = names;
  }

  SheetWriter writer() {
    return writer;
  }

  void title(String text) {
    writer.title(text);
  }

  void note(String text) {
    writer.note(text, NOTE_COLUMNS);
  }

  /**
   * A heading and a table with filters of its own below it; an empty one says so. The header of the
   * last one is repeated in print.
   */
  <T> void section(String heading, String tableName, List<Column<T>> columns, List<T> rows) {
    writer.skip(1);
    writer.heading(heading);
    writer.repeatInPrint(writer.filteredTable(tableName, discreet(columns), rows));
  }

  /** A sheet that is one long table; its header stays in view. */
  <T> void single(List<Column<T>> columns, List<T> rows, int frozenColumns) {
    int header = writer.nextRow();
    writer.table(discreet(columns), rows);
    writer.freezeAbove(header, frozenColumns);
    if (!rows.isEmpty()) {
      writer.filter(header, columns.size());
    }
  }

  /**
   * Leaves room for a chart.
   *
   * @return the row of that room, zero-based
   */
  int reserve(Optional<ChartTable> chart) {
    int row = writer.nextRow();
    chart.ifPresent(drawn -> writer.skip(ChartWriter.rows(drawn.chart("", 0), CHART_WIDTH)));
    return row;
  }

  /** The cells that feed a chart, and the chart in the room left for it. */
  void chart(String heading, ChartTable chart, int row) {
    writer.skip(1);
    writer.heading(heading);
    int header = writer.nextRow();
    writer.table(chart.columns(), chart.bars());
    ChartWriter.write(
        writer.unstreamed(),
        chart.chart(writer.name(), header),
        ChartPlace.atRow(row),
        CHART_WIDTH);
  }

  <T> void widen(List<Column<T>> columns) {
    writer.widen(columns);
  }

  private <T> List<Column<T>> discreet(List<Column<T>> columns) {
    return columns.stream().map(this::discreet).toList();
  }

  private <T> Column<T> discreet(Column<T> column) {
    return column.showing(this::discreet);
  }

  private Optional<?> discreet(Optional<?> value) {
    return value.map(shown -> shown instanceof String text ? names.apply(text) : shown);
  }
}
