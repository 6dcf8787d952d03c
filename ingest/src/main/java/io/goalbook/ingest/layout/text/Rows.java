package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** Rows of texts on the way to a table. */
final class Rows {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  /**
   * @param texts of the cells; empty texts are blank cells
   * @param label where the row stands in the document
   */
  void add(List<String> texts, String label) {
    rows.add(List.copyOf(texts));
    labels.add(label);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return rows.size();
  }

  /** The table with the places of its rows. */
  TextBlock block() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String raw = rows.get(row).get(column);
        cells.add(new Cell(row, column, 1, 1, TextNormaliser.normaliseCell(raw), raw));
      }
    }
    return new TextBlock(new Table(cells), labels);
  }
}
