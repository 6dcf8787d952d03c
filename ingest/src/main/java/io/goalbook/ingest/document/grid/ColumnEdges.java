package io.goalbook.ingest.document.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a table, found from the edges of its cells. */
final class ColumnEdges {
  /** Rows that were drawn by hand miss each other by a hair: half a millimetre is no column. */
  private static final int TOLERANCE = 30;

  private final List<Integer> edges;

  private ColumnEdges(List<Integer> edges) {
    this.edges = edges;
  }

  /** The distinct edges of all rows. */
  static ColumnEdges of(List<List<EdgeCell>> rows) {
    List<Integer> all = new ArrayList<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        all.add(cell.left());
        all.add(cell.right());
      }
    }
    Collections.sort(all);
    List<Integer> distinct = new ArrayList<>();
    for (int edge : all) {
      if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > TOLERANCE) {
        distinct.add(edge);
      }
    }
    return new ColumnEdges(distinct);
  }

  /**
   * The column that begins at an edge.
   *
   * @return zero-based
   */
  int column(int edge) {
    int found = Collections.binarySearch(edges, edge);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
