package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import io.goalbook.ingest.document.grid.GridLimit;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects the cells of a table of which most may be repeated blanks: a sheet ends with a million
 * of them. What lies right of and below the last text is left out, and every other place that
 * nothing covers becomes a blank cell.
 */
final class SparseGrid {
  /** Merges of whole rows and columns of a sheet do not make it larger than this. */
  private static final int WIDEST_MERGE = 256;

  private static final int HIGHEST_MERGE = 1_000;

  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final List<Entry> entries = new ArrayList<>();
  private int columns;
  private int row;
  private int column;
  private int firstOfRow;
  private boolean rowHidden;
  private boolean covers;
  private int lastRow = -1;
  private int lastColumn = -1;

  /** A cell that is not blank or that spans others. */
  record Entry(int row, int column, int rowSpan, int columnSpan, String raw) {
    Entry at(int otherColumn) {
      return new Entry(row, otherColumn, rowSpan, columnSpan, raw);
    }

    private boolean spans() {
      return rowSpan > 1 || columnSpan > 1;
    }

    private int lastColumn() {
      return column + Math.min(columnSpan, WIDEST_MERGE) - 1;
    }
  }

  /** Says of the next columns whether they are hidden. */
  void addColumns(int count, boolean hidden) throws DocumentException {
    if (hidden) {
      hiddenColumns.set(columns, columns + count);
    }
    columns += count;
    GridLimit.check(columns);
  }

  /** Begins a row. */
  void startRow(boolean hidden) {
    column = 0;
    rowHidden = hidden;
    firstOfRow = entries.size();
  }

  /** Passes places that another cell covers. */
  void cover(int count) throws DocumentException {
    covers = true;
    pass(count);
  }

  private void pass(int count) throws DocumentException {
    column += count;
    GridLimit.check(column);
  }

  /** Adds a cell as often as it is repeated to the right. */
  void add(int repeated, int rowSpan, int columnSpan, String raw) throws DocumentException {
    boolean blank = raw.isBlank();
    if (!blank || rowSpan > 1 || columnSpan > 1) {
      GridLimit.check((long) entries.size() + repeated);
      for (int copy = 0; copy < repeated; copy++) {
        entries.add(new Entry(row, column + copy, rowSpan, columnSpan, raw));
      }
    }
    if (!blank) {
      lastRow = Math.max(lastRow, row + Math.min(rowSpan, HIGHEST_MERGE) - 1);
      lastColumn = Math.max(lastColumn, column + repeated + Math.min(columnSpan, WIDEST_MERGE) - 2);
    }
    pass(repeated);
  }

  /** Ends the row, which stands in the table as often as it is repeated downwards. */
  void endRow(int repeated) throws DocumentException {
    List<Entry> own = List.copyOf(entries.subList(firstOfRow, entries.size()));
    if (rowHidden) {
      hiddenRows.set(row, row + Math.min(repeated, GridLimit.PLACES));
    }
    boolean text = own.stream().anyMatch(entry -> !entry.raw().isBlank());
    if (text) {
      GridLimit.check(entries.size() + (long) own.size() * (repeated - 1));
      for (int copy = 1; copy < repeated; copy++) {
        for (Entry entry : own) {
          entries.add(
              new Entry(
                  row + copy, entry.column(), entry.rowSpan(), entry.columnSpan(), entry.raw()));
        }
      }
      lastRow = Math.max(lastRow, row + repeated - 1);
    }
    row = (int) Math.min((long) row + repeated, Integer.MAX_VALUE / 2);
  }

  /**
   * The table, nothing when it holds no text.
   *
   * @param allHidden whether nobody sees any of it
   */
  Optional<Table> table(boolean allHidden) throws DocumentException {
    if (!covers && entries.stream().anyMatch(Entry::spans)) {
      layOut();
    }
    int height = lastRow + 1;
    int width = lastColumn + 1;
    GridLimit.check((long) height * width);
    if (height == 0) {
      return Optional.empty();
    }
    Cover cover = new Cover(height, width);
    List<Entry> inside =
        entries.stream().filter(entry -> entry.row() < height && entry.column() < width).toList();
    inside.stream().filter(entry -> !entry.raw().isBlank()).forEach(cover::reserve);
    List<Cell> cells = new ArrayList<>();
    for (Entry entry : inside) {
      cover.place(entry).ifPresent(shape -> cells.add(cell(shape, allHidden)));
    }
    for (int place = cover.nextFree(0); place < height * width; place = cover.nextFree(place + 1)) {
      cells.add(cell(new Entry(place / width, place % width, 1, 1, ""), allHidden));
    }
    return Optional.of(new Table(inReadingOrder(cells)));
  }

  private void layOut() {
    List<Entry> meant = OmittedCovers.laidOut(entries);
    entries.clear();
    entries.addAll(meant);
    lastColumn =
        meant.stream()
            .filter(entry -> !entry.raw().isBlank())
            .mapToInt(Entry::lastColumn)
            .max()
            .orElse(lastColumn);
  }

  private static List<Cell> inReadingOrder(List<Cell> cells) {
    return cells.stream()
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .toList();
  }

  private Cell cell(Entry entry, boolean allHidden) {
    boolean hidden = allHidden || hiddenRows.get(entry.row()) || hiddenColumns.get(entry.column());
    return new Cell(
        entry.row(),
        entry.column(),
        entry.rowSpan(),
        entry.columnSpan(),
        TextNormaliser.normaliseCell(entry.raw()),
        entry.raw(),
        hidden);
  }

  /** Which places are taken: cells that would overlap keep their first place only. */
  private static final class Cover {
    /** How much is looked at, in words of the sets: merges that overlap on purpose cost time. */
    private static final long MOST_LOOKS = 64L * GridLimit.PLACES;

    private final int height;
    private final int width;
    private final BitSet reserved = new BitSet();
    private final BitSet taken = new BitSet();
    private long looks;

    Cover(int height, int width) {
      this.height = height;
      this.width = width;
    }

    void reserve(Entry entry) {
      reserved.set(entry.row() * width + entry.column());
    }

    int nextFree(int from) {
      return taken.nextClearBit(from);
    }

    Optional<Entry> place(Entry entry) throws DocumentException {
      int first = entry.row() * width + entry.column();
      if (taken.get(first) || (entry.raw().isBlank() && reserved.get(first))) {
        return Optional.empty();
      }
      int bottom = (int) Math.min(height, (long) entry.row() + entry.rowSpan());
      int right = (int) Math.min(width, (long) entry.column() + entry.columnSpan());
      if (!isFree(entry, bottom, right)) {
        bottom = entry.row() + 1;
        right = entry.column() + 1;
      }
      for (int row = entry.row(); row < bottom; row++) {
        taken.set(row * width + entry.column(), row * width + right);
      }
      return Optional.of(
          new Entry(
              entry.row(),
              entry.column(),
              bottom - entry.row(),
              right - entry.column(),
              entry.raw()));
    }

    private boolean isFree(Entry entry, int bottom, int right) throws DocumentException {
      int first = entry.row() * width + entry.column();
      for (int row = entry.row(); row < bottom; row++) {
        int end = row * width + right;
        int start = row * width + entry.column();
        if (next(reserved, start == first ? start + 1 : start) < end || next(taken, start) < end) {
          return false;
        }
      }
      return true;
    }

    private int next(BitSet set, int from) throws DocumentException {
      int found = set.nextSetBit(from);
      int next = found < 0 ? height * width : found;
      looks += 1 + (next - from) / Long.SIZE;
      if (looks > MOST_LOOKS) {
        throw new DocumentException(RejectionCause.HOSTILE, "too many merged cells overlap");
      }
      return next;
    }
  }
}
