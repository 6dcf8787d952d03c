package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.grid.GridLimit;
import io.goalbook.ingest.document.word.CellShape.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of Word into the grid, row by row. A cell that continues a merge gives its place
 * to the cell that opened it, and its own text, which Word hides, is left out. A cell that
 * continues nothing is a cell of its own. Cells never overlap: one that would is moved to the
 * right.
 */
final class GridBuilder {
  private final CellTexts texts;
  private final List<Draft> drafts = new ArrayList<>();
  // The cells that may grow downwards into the row at hand, by their first column.
  private Map<Integer, Draft> open = new HashMap<>();
  private Map<Integer, Draft> opening = new HashMap<>();
  private int row = -1;
  private int column;
  private int taken;
  private long places;
  private boolean dropped;
  private @Nullable Draft last;

  /**
   * @param texts of the cells that were read before
   */
  GridBuilder(CellTexts texts) {
    this.texts = texts;
  }

  /** Begins a row. */
  void startRow() {
    row++;
    column = 0;
    taken = 0;
    dropped = false;
    last = null;
  }

  /** The row at hand was deleted: its cells are left out. */
  void dropRow() {
    dropped = true;
  }

  /** Leaves columns of the grid empty. */
  void leaveOut(int columns) {
    column += columns;
  }

  /** Adds the next cell of the row at hand. */
  void add(CellShape shape, String text) {
    if (dropped) {
      return;
    }
    if (shape.horizontal() == Merge.CONTINUE && last != null) {
      last.growRight(row, column + shape.span());
    } else if (!growsDown(shape)) {
      start(shape, text);
    }
    column += shape.span();
    taken = last == null ? taken : last.end();
    column = Math.max(column, taken);
  }

  /**
   * Ends the row at hand.
   *
   * @throws DocumentException when the table is too large by now
   */
  void endRow() throws DocumentException {
    if (dropped) {
      row--;
      return;
    }
    places += column;
    GridLimit.check(places);
    open = opening;
    opening = new HashMap<>();
  }

  /** All cells, in reading order. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      cells.add(draft.cell());
    }
    return cells;
  }

  private boolean growsDown(CellShape shape) {
    Draft above = shape.vertical() == Merge.CONTINUE ? open.get(column) : null;
    if (above == null || above.gridSpan > shape.span()) {
      return false;
    }
    above.rowSpan++;
    opening.put(column, above);
    last = above;
    return true;
  }

  private void start(CellShape shape, String text) {
    Draft draft = new Draft(row, column, shape.span(), texts.of(text));
    drafts.add(draft);
    last = draft;
    if (shape.vertical() != Merge.NONE) {
      opening.put(column, draft);
    }
  }

  /** A cell that may still grow. */
  private static final class Draft {
    private final int row;
    private final int column;
    private final int gridSpan;
    private final CellTexts.CellText text;
    private int rowSpan = 1;
    private int columnSpan;

    Draft(int row, int column, int gridSpan, CellTexts.CellText text) {
      this.row = row;
      this.column = column;
      this.gridSpan = gridSpan;
      this.columnSpan = gridSpan;
      this.text = text;
    }

    int end() {
      return column + columnSpan;
    }

    // Only in its own row: further down its width is settled.
    void growRight(int currentRow, int newEnd) {
      if (currentRow == row) {
        columnSpan = Math.max(columnSpan, newEnd - column);
      }
    }

    Cell cell() {
      return new Cell(row, column, rowSpan, columnSpan, text.text(), text.raw());
    }
  }
}
