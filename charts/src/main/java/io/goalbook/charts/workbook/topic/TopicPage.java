package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.workbook.chart.ChartPlace;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.ChartWriter;
import io.goalbook.charts.workbook.chart.NativeChart;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * How all sheets of this room are laid out: the title, the charts, the reading aid, the rows of the
 * charts, the tables.
 *
 * @param title the question of the sheet
 * @param aid what it shows, how it is computed, what is left out: two to four lines
 * @param charts two a line
 * @param sections the tables
 */
record TopicPage(
    String title, List<String> aid, List<ChartTable> charts, List<Section<?>> sections) {
  private static final int WIDTH = 660;
  private static final int GAP = 16;
  private static final int PER_LINE = 2;

  private static final int AID_COLUMNS = 10;

  TopicPage {
    aid = List.copyOf(aid);
    charts = List.copyOf(charts);
    sections = List.copyOf(sections);
  }

  void begin(SheetWriter writer) {
    // All widths before the first picture: a picture hangs between columns.
    charts.forEach(chart -> writer.widen(chart.columns()));
    sections.forEach(section -> section.widen(writer));
    writer.title(title);
  }

  /** Writes what stands below the title and, if there are any, pictures. */
  void finish(SheetWriter writer) {
    List<Integer> places = reserve(writer);
    aid.forEach(line -> writer.note(line, AID_COLUMNS));
    for (int i = 0; i < charts.size(); i++) {
      feed(writer, i, place(writer, places.get(i), i % PER_LINE));
    }
    sections.forEach(section -> section.write(writer));
    writer.freezeTitle(1);
    if (!sections.isEmpty()) {
      repeatLast(writer, sections.get(sections.size() - 1));
    }
  }

  /** Leaves room for the charts; gives the row that each begins in. */
  private List<Integer> reserve(SheetWriter writer) {
    List<Integer> places = new ArrayList<>();
    for (int first = 0; first < charts.size(); first += PER_LINE) {
      List<ChartTable> line = charts.subList(first, Math.min(first + PER_LINE, charts.size()));
      int rows =
          line.stream()
              .mapToInt(chart -> ChartWriter.rows(chart.chart(writer.name(), 0), WIDTH))
              .max()
              .orElse(0);
      writer.keepTogether(rows);
      int row = writer.nextRow();
      line.forEach(chart -> places.add(row));
      writer.skip(rows);
    }
    return places;
  }

  /**
   * Only the last table can have its header on the pages that follow: it would stand on others'.
   */
  private static void repeatLast(SheetWriter writer, Section<?> last) {
    if (last.shown() > 0) {
      writer.repeatInPrint(writer.nextRow() - last.shown() - 1);
    }
  }

  private static ChartPlace place(SheetWriter writer, int row, int position) {
    double rest = position * (WIDTH + GAP);
    int column = 0;
    while (rest >= writer.sheet().getColumnWidthInPixels(column)) {
      rest -= writer.sheet().getColumnWidthInPixels(column);
      column++;
    }
    return new ChartPlace(row, column, (int) Math.round(rest), 0);
  }

  private void feed(SheetWriter writer, int number, ChartPlace place) {
    ChartTable chart = charts.get(number);
    writer.skip(1);
    writer.heading("图 " + (number + 1) + " 的数据");
    int header =
        writer.filteredTable(writer.name() + "_图" + (number + 1), chart.columns(), chart.bars());
    NativeChart drawn = chart.chart(writer.name(), header);
    ChartWriter.write(writer.unstreamed(), drawn, place, WIDTH);
  }
}
