package io.goalbook.charts.workbook.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of one sheet on their way to its temporary file, as the library or we put them. */
final class RowStream extends SheetDataWriter {
  private char[] buffer = new char[1 << 12];

  RowStream() throws IOException {}

  /** Appends rows that are markup already. */
  void append(StringBuilder markup) {
    int length = markup.length();
    if (length > buffer.length) {
      buffer = new char[length * 2];
    }
    markup.getChars(0, length, buffer, 0);
    try {
      _out.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
