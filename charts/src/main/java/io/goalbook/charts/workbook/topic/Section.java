package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;

/**
 * One table of a sheet with its heading.
 *
 * @param <T> what a row shows
 * @param heading what the table is
 * @param table the exported table that holds all rows, for example {@code transfers}
 * @param columns their headers all differ
 * @param rows all of them
 * @param whenEmpty why there is no row
 * @param aid what one has to know of this table alone, a line each; mostly nothing
 */
record Section<T>(
    String heading,
    String table,
    List<Column<T>> columns,
    List<T> rows,
    String whenEmpty,
    List<String> aid) {

  /** What a person reads; more rows are found more easily in the exported table. */
  static final int MOST_ROWS = 3_000;

  private static final int NOTE_COLUMNS = 10;

  Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    aid = List.copyOf(aid);
  }

  Section(String heading, String table, List<Column<T>> columns, List<T> rows, String whenEmpty) {
    this(heading, table, columns, rows, whenEmpty, List.of());
  }

  void widen(SheetWriter writer) {
    if (!rows.isEmpty()) {
      writer.widen(columns);
    }
  }

  /** How many rows stand in the sheet. */
  int shown() {
    return Math.min(rows.size(), MOST_ROWS);
  }

  void write(SheetWriter writer) {
    writer.skip(1);
    writer.heading(heading);
    if (rows.isEmpty()) {
      writer.note(whenEmpty, NOTE_COLUMNS);
      return;
    }
    aid.forEach(line -> writer.note(line, NOTE_COLUMNS));
    if (rows.size() > MOST_ROWS) {
      writer.note(
          "共 %d 行，以下只列前 %d 行；全部见 tables/%s.csv。".formatted(rows.size(), MOST_ROWS, table),
          NOTE_COLUMNS);
    }
    writer.filteredTable(name(writer), columns, rows.subList(0, shown()));
  }

  /** Names of tables are unique in a workbook and hold no spaces. */
  private String name(SheetWriter writer) {
    return writer.name() + "_" + table;
  }
}
