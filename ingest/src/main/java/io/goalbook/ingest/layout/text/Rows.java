package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** Rows of texts on the way to a table. */
final class Rows {
  private final List<List<String>> rows = new ArrayList<>();

  void add(List<String> texts) {
    rows.add(List.copyOf(texts));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return rows.size();
  }

  /** The table; empty texts are blank cells. */
  Table table() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String raw = rows.get(row).get(column);
        cells.add(new Cell(row, column, 1, 1, TextNormaliser.normaliseCell(raw), raw));
      }
    }
    return new Table(cells);
  }
}
