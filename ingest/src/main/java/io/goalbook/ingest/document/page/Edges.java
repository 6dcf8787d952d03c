package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places of borders along one axis, so that those that are meant to be one are one. */
final class Edges {
  /** Borders nearer to each other than this are one. */
  static final double SAME = 3;

  private Edges() {}

  /** The distinct places, rising; of those that are one the first counts. */
  static List<Double> distinct(double... places) {
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    List<Double> edges = new ArrayList<>();
    for (double place : sorted) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > SAME) {
        edges.add(place);
      }
    }
    return edges;
  }

  /** The index of the interval that holds a place: the last edge that is not beyond it. */
  static int interval(List<Double> edges, double place) {
    int low = 0;
    int high = edges.size() - 2;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (edges.get(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
