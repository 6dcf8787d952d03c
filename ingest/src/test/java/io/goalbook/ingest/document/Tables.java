package io.goalbook.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks into documents for the tests of the readers. */
public final class Tables {
  private Tables() {}

  /** The tables of a document, in reading order. */
  public static List<Table> of(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  /** The cells of a table that start anywhere in it, row by row. */
  public static List<Cell> cells(Table table) {
    return IntStream.range(0, table.rowCount())
        .boxed()
        .flatMap(row -> table.rowCells(row).stream())
        .toList();
  }

  /** The texts of each row as one sees them: a covered place shows its covering cell, once. */
  public static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      rows.add(row(table, row));
    }
    return rows;
  }

  private static List<String> row(Table table, int row) {
    List<String> texts = new ArrayList<>();
    int column = 0;
    while (column < table.columnCount()) {
      var cell = table.at(row, column);
      cell.ifPresent(found -> texts.add(found.text()));
      column = cell.map(found -> found.column() + found.columnSpan()).orElse(column + 1);
    }
    return texts;
  }

  /** The texts of the paragraphs outside tables that are not blank. */
  public static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .filter(text -> !text.isBlank())
        .toList();
  }
}
