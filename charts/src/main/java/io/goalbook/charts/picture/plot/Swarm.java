package io.goalbook.charts.picture.plot;

import java.util.Arrays;
import java.util.List;

/** Sets marks that would hide each other side by side, across the axis. */
public final class Swarm {
  /** Up to this height marks keep their full distance; beyond it they move closer together. */
  private static final double ROOMY = 110;

  /** Marks that lie so far apart can still be counted. */
  private static final double CLOSEST = 2.5;

  private Swarm() {}

  /**
   * How far each mark moves off the middle line.
   *
   * @param xs where the marks lie along the axis, in pixels
   * @param size a mark's size in pixels
   * @param height the height that there is; very many marks move closer together
   */
  public static double[] centred(List<Double> xs, double size, double height) {
    int[] levels = levels(xs, size);
    int least = Arrays.stream(levels).min().orElse(0);
    int most = Arrays.stream(levels).max().orElse(0);
    double step = Math.min(size, (height - size) / Math.max(1, most - least));
    double middle = (least + most) / 2.0;
    return Arrays.stream(levels).mapToDouble(level -> (level - middle) * step).toArray();
  }

  /** The height in which all marks can be told apart. */
  public static double height(List<Double> xs, double size) {
    int[] levels = levels(xs, size);
    int count = 1 + Arrays.stream(levels).max().orElse(0) - Arrays.stream(levels).min().orElse(0);
    return count * size <= ROOMY ? count * size : Math.max(ROOMY, size + count * CLOSEST);
  }

  /** The level nearest to the middle, 0, at which a mark does not touch those before it. */
  private static int[] levels(List<Double> xs, double size) {
    int[] levels = new int[xs.size()];
    for (int at = 0; at < levels.length; at++) {
      int steps = 0;
      while (isTaken(xs, levels, at, level(steps), size)) {
        steps++;
      }
      levels[at] = level(steps);
    }
    return levels;
  }

  private static boolean isTaken(List<Double> xs, int[] levels, int at, int level, double size) {
    for (int before = 0; before < at; before++) {
      if (levels[before] == level && Math.abs(xs.get(before) - xs.get(at)) < size) {
        return true;
      }
    }
    return false;
  }

  /** 0, 1, -1, 2, -2 and so on. */
  private static int level(int steps) {
    return steps % 2 == 1 ? (steps + 1) / 2 : -steps / 2;
  }
}
