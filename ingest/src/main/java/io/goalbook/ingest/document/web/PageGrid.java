package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Lays rows of cells into a grid as browsers do: a cell takes the first free place of its row,
 * spans end with their group of rows. Where two cells would overlap, the later one ends before the
 * earlier one. A cell that stands alone in its row is no wider than the rows of several cells,
 * because pages write any large number to span all columns.
 */
final class PageGrid {
  /** As many as Excel has. */
  private static final int MOST_COLUMNS = 16_384;

  private final List<Rows.Row> rows;
  private final HiddenColumns hiddenColumns;
  private final boolean hidden;
  private final CellBudget budget;
  private final List<BitSet> taken = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  private PageGrid(List<Rows.Row> rows, Element table, CellBudget budget) {
    this.rows = rows;
    this.hiddenColumns = HiddenColumns.of(table);
    this.hidden = Shown.isHiddenWithParents(table);
    this.budget = budget;
    rows.forEach(row -> taken.add(new BitSet()));
  }

  /**
   * The grid of some rows of a table, or nothing when there is no text in them.
   *
   * @param rows rows that follow each other
   * @param table the element that they are in
   */
  static Optional<Block> table(List<Rows.Row> rows, Element table, CellBudget budget)
      throws DocumentException {
    PageGrid grid = new PageGrid(rows, table, budget);
    grid.placeAll();
    List<Cell> cells = grid.cells();
    return cells.stream().allMatch(Cell::isBlank)
        ? Optional.empty()
        : Optional.of(new Table(cells));
  }

  private void placeAll() throws DocumentException {
    int group = -1;
    int end = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).group() != group) {
        group = rows.get(row).group();
        end = endOfGroup(row);
      }
      int column = 0;
      for (Element cell : rows.get(row).cells()) {
        column = place(cell, row, column, end);
      }
    }
  }

  private int place(Element cell, int row, int from, int endOfGroup) throws DocumentException {
    int column = taken.get(row).nextClearBit(from);
    int rowSpan = Math.min(Span.rows(cell), endOfGroup - row);
    int next = taken.get(row).nextSetBit(column);
    int columnSpan = Span.of(cell, "colspan");
    int end = next < 0 ? column + columnSpan : Math.min(next, column + columnSpan);
    if (end > MOST_COLUMNS) {
      throw new DocumentException(
          RejectionCause.TOO_LARGE, "more than " + MOST_COLUMNS + " columns");
    }
    budget.take(rowSpan);
    for (int covered = row; covered < row + rowSpan; covered++) {
      taken.get(covered).set(column, end);
    }
    places.add(new Place(cell, row, column, rowSpan, end - column));
    return end;
  }

  private int endOfGroup(int first) {
    int end = first;
    while (end < rows.size() && rows.get(end).group() == rows.get(first).group()) {
      end++;
    }
    return end;
  }

  private List<Cell> cells() throws DocumentException {
    int width = width();
    List<Cell> cells = new ArrayList<>();
    for (Place place : places) {
      Rows.Row row = rows.get(place.row());
      int span =
          row.cells().size() > 1
              ? place.columnSpan()
              : Math.max(1, Math.min(place.columnSpan(), width - place.column()));
      budget.take((long) place.rowSpan() * (span - 1));
      cells.add(cell(place, row, span));
    }
    return cells;
  }

  private Cell cell(Place place, Rows.Row row, int span) throws DocumentException {
    CellText text = CellText.of(place.element());
    boolean cellHidden =
        hidden
            || row.hidden()
            || text.hidden()
            || Shown.isHidden(place.element())
            || hiddenColumns.holdAll(place.column(), span);
    return new Cell(
        place.row(), place.column(), place.rowSpan(), span, text.normal(), text.raw(), cellHidden);
  }

  private int width() {
    int several = 0;
    int any = 0;
    for (Place place : places) {
      any = Math.max(any, place.column() + place.columnSpan());
      if (rows.get(place.row()).cells().size() > 1) {
        several = Math.max(several, place.column() + place.columnSpan());
      }
    }
    return several == 0 ? any : several;
  }

  /** Where a cell stands. */
  private record Place(Element element, int row, int column, int rowSpan, int columnSpan) {}
}
