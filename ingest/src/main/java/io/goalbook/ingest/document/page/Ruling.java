package io.goalbook.ingest.document.page;

/**
 * A printed line along one axis.
 *
 * @param at its place across: y of a level line, x of an upright one
 * @param from where it begins along its axis
 * @param to where it ends, not before {@code from}
 */
record Ruling(double at, double from, double to) {

  /** A line whose ends are given in any order. */
  static Ruling between(double at, double oneEnd, double otherEnd) {
    return new Ruling(at, Math.min(oneEnd, otherEnd), Math.max(oneEnd, otherEnd));
  }

  double length() {
    return to - from;
  }
}
