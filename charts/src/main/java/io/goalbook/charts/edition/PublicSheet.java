package io.goalbook.charts.edition;

import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.util.List;

/** A sheet of the edition for others, with its own footer. */
final class PublicSheet {
  static final String DISCLAIMER = "公开版，未经审定；依据各地报送或公开的绩效目标表整理，为目标值，不是执行结果，非法定统计数据";

  private static final int NOTE_COLUMNS = 8;

  private final SheetWriter writer;

  PublicSheet(Book book, String name) {
    this.writer = book.begin(name);
    writer.unstreamed().getFooter().setLeft("&8" + DISCLAIMER);
  }

  /** Makes room for a table; all tables before the title. */
  <T> PublicSheet with(List<Column<T>> columns) {
    writer.widen(columns);
    return this;
  }

  void title(String text, String... notes) {
    writer.title(text);
    for (String note : notes) {
      writer.note(note, NOTE_COLUMNS);
    }
  }

  <T> void section(String heading, String tableName, List<Column<T>> columns, List<T> rows) {
    writer.skip(1);
    writer.heading(heading);
    writer.repeatInPrint(writer.filteredTable(tableName, columns, rows));
  }
}
