package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The grid of an area: smallest places between neighbouring lines, and which of their borders are
 * printed. Places without a border between them are one cell.
 */
final class Grid {
  /** A border counts when this part of it is printed. */
  private static final double PRINTED = 0.5;

  private final List<Double> columns;
  private final List<Double> rows;

  /** By column border, then row: whether it is printed there. */
  private final boolean[][] upright;

  /** By row border, then column. */
  private final boolean[][] level;

  private final boolean[][] taken;

  private Grid(List<Double> columns, List<Double> rows, RuledArea area) {
    this.columns = columns;
    this.rows = rows;
    this.upright = printed(area.upright(), columns, rows);
    this.level = printed(area.level(), rows, columns);
    this.taken = new boolean[rows.size() - 1][columns.size() - 1];
  }

  /** The grid of an area; empty when it is no table but a frame, an underline, an axis. */
  static Optional<Grid> of(RuledArea area, Allowance allowance) throws LimitException {
    if (area.level().size() < 2 || area.upright().isEmpty()) {
      return Optional.empty();
    }
    List<Double> columns = edges(area.upright(), area.level());
    List<Double> rows = edges(area.level(), area.upright());
    long places = (columns.size() - 1L) * (rows.size() - 1L);
    if (places < 2) {
      return Optional.empty();
    }
    allowance.cells(places);
    return Optional.of(new Grid(columns, rows, area));
  }

  // A table may be open at its sides: there its crossing lines end.
  private static List<Double> edges(List<Ruling> along, List<Ruling> crossing) {
    DoubleStream ends =
        crossing.stream().flatMapToDouble(line -> DoubleStream.of(line.from(), line.to()));
    double[] outer = ends.sorted().toArray();
    DoubleStream outermost = DoubleStream.of(outer[0], outer[outer.length - 1]);
    return Edges.distinct(
        DoubleStream.concat(along.stream().mapToDouble(Ruling::at), outermost).toArray());
  }

  private static boolean[][] printed(
      List<Ruling> lines, List<Double> places, List<Double> crossing) {
    double[][] length = new double[places.size()][crossing.size() - 1];
    for (Ruling line : lines) {
      double[] along = length[nearest(places, line.at())];
      for (int part = 0; part < along.length; part++) {
        double from = Math.max(line.from(), crossing.get(part));
        double to = Math.min(line.to(), crossing.get(part + 1));
        along[part] += Math.max(0, to - from);
      }
    }
    boolean[][] printed = new boolean[places.size()][crossing.size() - 1];
    for (int place = 0; place < printed.length; place++) {
      for (int part = 0; part < printed[place].length; part++) {
        double whole = crossing.get(part + 1) - crossing.get(part);
        printed[place][part] = length[place][part] >= PRINTED * whole;
      }
    }
    return printed;
  }

  private static int nearest(List<Double> places, double at) {
    int found = Collections.binarySearch(places, at);
    if (found >= 0) {
      return found;
    }
    int after = Math.min(-found - 1, places.size() - 1);
    int before = Math.max(0, after - 1);
    return at - places.get(before) <= places.get(after) - at ? before : after;
  }

  List<Double> columns() {
    return columns;
  }

  List<Double> rows() {
    return rows;
  }

  /** The cells without their text, row by row. */
  List<RuledCell> cells() {
    List<RuledCell> cells = new ArrayList<>();
    for (int row = 0; row < taken.length; row++) {
      for (int column = 0; column < taken[row].length; column++) {
        if (!taken[row][column]) {
          cells.add(cell(row, column));
        }
      }
    }
    return cells;
  }

  private RuledCell cell(int row, int column) {
    int right = column + 1;
    while (right < taken[row].length && !upright[right][row] && !taken[row][right]) {
      right++;
    }
    int below = row + 1;
    while (below < taken.length && isOpen(below, column, right)) {
      below++;
    }
    for (int covered = row; covered < below; covered++) {
      Arrays.fill(taken[covered], column, right, true);
    }
    return new RuledCell(
        row,
        column,
        below - row,
        right - column,
        columns.get(column),
        columns.get(right),
        List.of());
  }

  /** Whether a row belongs to the cell above: no border between them nor within. */
  private boolean isOpen(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      boolean inside = column > from && upright[column][row];
      if (level[row][column] || inside || taken[row][column]) {
        return false;
      }
    }
    return isBorder(from, row) && isBorder(to, row);
  }

  private boolean isBorder(int column, int row) {
    return column == 0 || column == columns.size() - 1 || upright[column][row];
  }
}
