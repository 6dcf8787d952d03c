package io.goalbook.ingest.document.grid;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.document.grid.EdgeCell.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of rows whose cells say their edges. A cell that continues a merge gives its place
 * to the cell that opened it; one that continues nothing is a cell of its own. Cells never overlap:
 * one that would is moved to the right.
 */
public final class EdgeGrid {
  /** The width of a cell that does not say its edges. */
  private static final int ASSUMED = 1_000;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /** A grid without rows. */
  public EdgeGrid() {}

  /** Adds the next row, its cells from left to right; a row without cells is none. */
  public void add(List<EdgeCell> row) {
    if (row.isEmpty()) {
      return;
    }
    List<EdgeCell> ordered = new ArrayList<>();
    int end = Integer.MIN_VALUE;
    for (EdgeCell cell : row) {
      int left = Math.max(cell.left(), end);
      end = cell.right() > left ? cell.right() : left + ASSUMED;
      ordered.add(new EdgeCell(left, end, cell.merge(), cell.raw()));
    }
    rows.add(ordered);
  }

  /** Whether no row was added. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The table.
   *
   * @throws DocumentException when it is larger than {@link GridLimit}
   */
  public Table table() throws DocumentException {
    ColumnEdges edges = ColumnEdges.of(rows);
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Draft> open = new HashMap<>();
    long places = 0;
    for (int row = 0; row < rows.size(); row++) {
      Map<Integer, Draft> opening = new HashMap<>();
      int end = 0;
      for (EdgeCell cell : rows.get(row)) {
        int column = Math.max(end, edges.column(cell.left()));
        end = Math.max(column + 1, edges.column(cell.right()));
        Draft draft = above(open, cell, column, end);
        if (draft == null) {
          draft = new Draft(row, column, end, cell.raw());
          drafts.add(draft);
        }
        draft.rowSpan = row - draft.row + 1;
        if (cell.merge() != Merge.NONE) {
          opening.put(column, draft);
        }
      }
      open = opening;
      places += end;
      GridLimit.check(places);
    }
    return new Table(drafts.stream().map(Draft::cell).toList());
  }

  private static @Nullable Draft above(
      Map<Integer, Draft> open, EdgeCell cell, int column, int end) {
    Draft above = cell.merge() == Merge.CONTINUE ? open.get(column) : null;
    return above == null || above.end > end ? null : above;
  }

  /** A cell that may still grow downwards. */
  private static final class Draft {
    private final int row;
    private final int column;
    private final int end;
    private final String raw;
    private int rowSpan = 1;

    Draft(int row, int column, int end, String raw) {
      this.row = row;
      this.column = column;
      this.end = end;
      this.raw = raw;
    }

    Cell cell() {
      return new Cell(row, column, rowSpan, end - column, TextNormaliser.normaliseCell(raw), raw);
    }
  }
}
