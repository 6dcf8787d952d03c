package io.goalbook.charts.picture;

import java.util.ArrayList;
import java.util.Arrays;
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
    List<Integer> placed = new ArrayList<>();
    for (int at = 0; at < xs.size(); at++) {
      offsets[at] = free(xs, offsets, placed, at, size);
      placed.add(at);
    }
    double reach = Arrays.stream(offsets).map(Math::abs).max().orElse(0);
    double squeeze = Math.min(1, (height - size) / Math.max(1, 2 * reach));
    return Arrays.stream(offsets).map(offset -> offset * squeeze).toArray();
  }

  /** The step nearest to the middle line at which a mark touches none before it. */
  private static double free(
      List<Double> xs, double[] offsets, List<Integer> placed, int at, double size) {
    for (int step = 0; ; step++) {
      int away = (step + 1) / 2;
      double offset = (step % 2 == 0 ? away : -away) * size;
      if (placed.stream()
          .noneMatch(
              other ->
                  Math.hypot(xs.get(at) - xs.get(other), offset - offsets[other]) < size * 0.95)) {
        return offset;
      }
    }
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
