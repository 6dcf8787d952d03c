package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.grid.EdgeCell;
import io.goalbook.ingest.document.grid.EdgeCell.Merge;
import io.goalbook.ingest.document.grid.EdgeGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * One table of binary Word. Columns are found from the edges of the cells, because the marks of
 * horizontal merges are missing in most documents.
 */
final class DocTable {
  private final Table table;
  private final EdgeGrid grid = new EdgeGrid();
  private final List<Block> inner = new ArrayList<>();

  DocTable(Table table) {
    this.table = table;
  }

  /** The table, and behind it the tables that stand in its cells. */
  List<Block> read() throws DocumentException {
    DocBlocks.checkLevel(table.getTableLevel());
    for (int row = 0; row < table.numRows(); row++) {
      grid.add(cells(table.getRow(row)));
    }
    List<Block> blocks = new ArrayList<>();
    if (!grid.isEmpty()) {
      blocks.add(grid.table());
    }
    blocks.addAll(inner);
    return blocks;
  }

  private List<EdgeCell> cells(TableRow row) throws DocumentException {
    List<EdgeCell> cells = new ArrayList<>();
    for (int index = 0; index < row.numCells(); index++) {
      TableCell cell = row.getCell(index);
      String text = text(cell);
      int right = cell.getLeftEdge() + cell.getWidth();
      boolean continues = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
      if (continues) {
        // Old documents mark it: the first cell takes the place, its own text is not shown.
        EdgeCell first = cells.remove(cells.size() - 1);
        cells.add(new EdgeCell(first.left(), right, first.merge(), first.raw()));
      } else {
        cells.add(new EdgeCell(cell.getLeftEdge(), right, merge(cell), text));
      }
    }
    return cells;
  }

  private static Merge merge(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return Merge.RESTART;
    }
    return cell.isVerticallyMerged() ? Merge.CONTINUE : Merge.NONE;
  }

  private String text(TableCell cell) throws DocumentException {
    StringJoiner text = new StringJoiner("\n");
    int next = 0;
    while (next < cell.numParagraphs()) {
      Paragraph paragraph = cell.getParagraph(next);
      if (paragraph.getTableLevel() > table.getTableLevel()) {
        Table nested = cell.getTable(paragraph);
        inner.addAll(new DocTable(nested).read());
        next += Math.max(1, nested.numParagraphs());
      } else {
        text.add(DocText.of(paragraph));
        next++;
      }
    }
    return text.toString();
  }
}
