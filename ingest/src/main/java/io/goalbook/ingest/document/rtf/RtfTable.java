package io.goalbook.ingest.document.rtf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.grid.EdgeGrid;
import java.util.ArrayList;
import java.util.List;

/** A table that is being read. */
final class RtfTable {
  private final EdgeGrid grid = new EdgeGrid();
  private final List<Block> inner = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();

  /** Adds a paragraph to the cell at hand. */
  void addParagraph(String text) {
    cell.append(text).append('\n');
  }

  /** Adds a table that stands in the cell at hand. */
  void addInner(List<Block> blocks) {
    inner.addAll(blocks);
  }

  /** Ends the cell at hand with its last paragraph. */
  void endCell(String text) {
    row.add(cell.append(text).toString());
    cell = new StringBuilder();
  }

  /** Ends the row at hand. */
  void endRow(RtfRow shape) {
    grid.add(shape.cells(row));
    row = new ArrayList<>();
  }

  /** The table, and behind it the tables that stand in its cells. */
  List<Block> blocks(RtfRow shape) throws DocumentException {
    if (!cell.isEmpty()) {
      endCell("");
    }
    endRow(shape);
    List<Block> blocks = new ArrayList<>();
    if (!grid.isEmpty()) {
      blocks.add(grid.table());
    }
    blocks.addAll(inner);
    return blocks;
  }
}
