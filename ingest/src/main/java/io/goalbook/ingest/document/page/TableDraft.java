package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A grid on a page that takes in its signs. */
final class TableDraft {
  private final Grid grid;
  private final List<RuledCell> cells;
  private final List<List<Glyph>> signs = new ArrayList<>();

  /** By row and column of the grid: the index of the cell that covers the place. */
  private final int[][] cellAt;

  private TableDraft(Grid grid) {
    this.grid = grid;
    this.cells = grid.cells();
    this.cellAt = new int[grid.rows().size() - 1][grid.columns().size() - 1];
    for (int index = 0; index < cells.size(); index++) {
      signs.add(new ArrayList<>());
      cover(cells.get(index), index);
    }
  }

  private void cover(RuledCell cell, int index) {
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        cellAt[row][column] = index;
      }
    }
  }

  /** The tables of a page, small ones first. */
  static List<TableDraft> on(PrintedPage page, Allowance allowance) throws LimitException {
    List<Ruling> level = Rulings.joined(page.level());
    List<Ruling> upright = Rulings.joined(page.upright());
    if (level.size() > PageLimits.LINES || upright.size() > PageLimits.LINES) {
      return List.of();
    }
    List<TableDraft> drafts = new ArrayList<>();
    for (RuledArea area : RuledArea.of(level, upright)) {
      Optional<Grid> grid = Grid.of(area, allowance);
      grid.map(TableDraft::new).ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparingDouble(TableDraft::area));
    return drafts;
  }

  private double area() {
    return (right() - left()) * (bottom() - top());
  }

  boolean holds(Glyph glyph) {
    return glyph.middleX() >= left()
        && glyph.middleX() <= right()
        && glyph.middleY() >= top()
        && glyph.middleY() <= bottom();
  }

  /** Takes in a sign that it holds. */
  void add(Glyph glyph) {
    int row = Edges.interval(grid.rows(), glyph.middleY());
    int column = Edges.interval(grid.columns(), glyph.middleX());
    signs.get(cellAt[row][column]).add(glyph);
  }

  /** The table with its text. */
  RuledTable finish() {
    List<RuledCell> filled = new ArrayList<>();
    for (int index = 0; index < cells.size(); index++) {
      filled.add(cells.get(index).withLines(TextLines.of(signs.get(index))));
    }
    return new RuledTable(grid.columns(), top(), bottom(), grid.rows().size() - 1, filled);
  }

  private double left() {
    return grid.columns().get(0);
  }

  private double right() {
    return grid.columns().get(grid.columns().size() - 1);
  }

  private double top() {
    return grid.rows().get(0);
  }

  private double bottom() {
    return grid.rows().get(grid.rows().size() - 1);
  }
}
