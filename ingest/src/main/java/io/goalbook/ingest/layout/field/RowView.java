package io.goalbook.ingest.layout.field;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table as a reader sees it: every cell that reaches into it, spanning ones too.
 *
 * @param table the table
 * @param tableOrdinal its place among the tables of the document, from 1
 * @param part the sheet or page on which the table stands, when the file has such
 * @param row zero-based
 * @param labels where each row of a table that was made stands in the document; empty for tables as
 *     they were printed
 */
public record RowView(
    Table table, int tableOrdinal, Optional<Part> part, int row, List<String> labels) {

  /** A row of a table as it was printed. */
  public RowView(Table table, int tableOrdinal, Optional<Part> part, int row) {
    this(table, tableOrdinal, part, row, List.of());
  }

  /** Another row of the same table. */
  public RowView at(int other) {
    return new RowView(table, tableOrdinal, part, other, labels);
  }

  /** All cells that cover a position of the row, from left to right, each once. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    while (column < table.columnCount()) {
      Optional<Cell> cell = table.at(row, column);
      if (cell.isPresent()) {
        cells.add(cell.get());
        column = cell.get().column() + cell.get().columnSpan();
      } else {
        column++;
      }
    }
    return cells;
  }

  /** The cells that start in this row. */
  public List<Cell> own() {
    return table.rowCells(row);
  }

  /** The cells that start in this row and are not blank. */
  public List<Cell> filled() {
    List<Cell> filled = new ArrayList<>();
    for (Cell cell : own()) {
      if (!cell.isBlank()) {
        filled.add(cell);
      }
    }
    return filled;
  }

  /** The texts that start in this row and are not blank. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Cell cell : own()) {
      if (!cell.isBlank()) {
        texts.add(cell.text());
      }
    }
    return texts;
  }

  /** Whether a person who opens the file does not see the row. */
  public boolean isHidden() {
    for (Cell cell : own()) {
      if (!cell.hidden()) {
        return false;
      }
    }
    return !own().isEmpty();
  }

  /** 工作表“目标表”/ or 第3页/ in front of a place; nothing where a file has no such parts. */
  public String partPrefix() {
    return part.map(Part::label).map(label -> label + "/").orElse("");
  }

  /** The name of its sheet; empty where the file has none. */
  public Optional<String> sheet() {
    return part.filter(one -> one.kind() == Part.Kind.SHEET).map(Part::name);
  }

  /** 行3, and 行3（隐藏）; what a made table says of the row. */
  public String rowLabel() {
    String label = row < labels.size() ? labels.get(row) : "行" + (row + 1);
    return label + (isHidden() ? "（隐藏）" : "");
  }

  public boolean isBlank() {
    for (Cell cell : own()) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
