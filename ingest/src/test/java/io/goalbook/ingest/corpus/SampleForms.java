package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.text.TabTextReader;
import java.util.ArrayList;
import java.util.List;

/** The two real documents as forms that can be written in another format. */
final class SampleForms {
  private SampleForms() {}

  /** A sample text as a form; Word needs a blank line between tables, so there is one. */
  static FormDocument of(String sample) {
    List<Part> parts = new ArrayList<>();
    for (Block block : blocks(sample)) {
      if (block instanceof Paragraph paragraph) {
        parts.add(Line.of(paragraph.text()));
      } else if (block instanceof Table table) {
        parts.add(grid(table));
        parts.add(Line.of(""));
      }
    }
    return new FormDocument(parts);
  }

  private static List<Block> blocks(String sample) {
    try {
      return new TabTextReader().read(Samples.bytes(sample)).blocks();
    } catch (DocumentException e) {
      throw new IllegalStateException(sample, e);
    }
  }

  private static Grid grid(Table table) {
    List<List<Box>> rows = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      rows.add(row(table, row));
    }
    return new Grid(table.columnCount(), rows);
  }

  // The last cell of a short row takes the columns that are left.
  private static List<Box> row(Table table, int row) {
    List<Box> boxes = new ArrayList<>();
    int cells = 0;
    while (table.at(row, cells).isPresent()) {
      cells++;
    }
    for (int column = 0; column < cells; column++) {
      Cell cell = table.at(row, column).orElseThrow();
      int span = column == cells - 1 ? table.columnCount() - column : 1;
      boxes.add(cell.row() < row ? Box.covered(span) : Box.of(cell.raw(), span));
    }
    return boxes;
  }
}
