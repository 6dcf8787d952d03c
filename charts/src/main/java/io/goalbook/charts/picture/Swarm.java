package io.goalbook.charts.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets marks that would hide each other side by side, across the axis. */
final class Swarm {

  private Swarm() {}

  /**
   * How far each mark moves off the middle line.
   *
   * @param xs where the marks lie along the axis, in pixels
   * @param size a mark's size in pixels
   * @param height the height that there is; very many marks move closer together
   */
  static double[] centred(List<Double> xs, double size, double height) {
    double[] offsets = new double[xs.size()];
    for (List<Integer> stack : stacks(xs, size)) {
      double step = Math.min(size, (height - size) / Math.max(1, stack.size() - 1));
      for (int at = 0; at < stack.size(); at++) {
        offsets[stack.get(at)] = (at - (stack.size() - 1) / 2.0) * step;
      }
    }
    return offsets;
  }

  /** The highest stack of marks that share a place. */
  static int highest(List<Double> xs, double size) {
    return stacks(xs, size).stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<List<Integer>> stacks(List<Double> xs, double size) {
    Map<Long, List<Integer>> stacks = new LinkedHashMap<>();
    for (int at = 0; at < xs.size(); at++) {
      stacks.computeIfAbsent(Math.round(xs.get(at) / size), place -> new ArrayList<>()).add(at);
    }
    return List.copyOf(stacks.values());
  }
}
