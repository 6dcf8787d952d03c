package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole lines out of the pieces that programs print: dashes, cell borders, double lines. */
final class Rulings {
  /** Lines nearer to each other than this are one: double borders are 1 to 2 points apart. */
  static final double SAME_LINE = 2.2;

  /** Pieces nearer to each other than this are one: the gaps of dashes and of crossings. */
  private static final double GAP = 3.5;

  /** Shorter lines are strokes of a sign or corners of a picture, never a cell's border. */
  private static final double SHORTEST = 5;

  private Rulings() {}

  /** The lines that the pieces make, by place, then by beginning. */
  static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> lines = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= sorted.size(); next++) {
      if (next == sorted.size() || sorted.get(next).at() - sorted.get(first).at() > SAME_LINE) {
        joinAlong(sorted.subList(first, next), lines);
        first = next;
      }
    }
    return lines;
  }

  private static void joinAlong(List<Ruling> pieces, List<Ruling> lines) {
    double at = pieces.stream().mapToDouble(Ruling::at).average().orElse(0);
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    Ruling line = sorted.get(0);
    for (Ruling piece : sorted) {
      if (piece.from() > line.to() + GAP) {
        addLong(at, line, lines);
        line = piece;
      } else {
        line = new Ruling(at, line.from(), Math.max(line.to(), piece.to()));
      }
    }
    addLong(at, line, lines);
  }

  private static void addLong(double at, Ruling line, List<Ruling> lines) {
    if (line.length() >= SHORTEST) {
      lines.add(new Ruling(at, line.from(), line.to()));
    }
  }
}
