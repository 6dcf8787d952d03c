package io.goalbook.ingest.document.page;

import java.util.List;

/** How most of a text runs, on a page or in a cell. */
final class Direction {
  private static final int QUARTERS = 4;

  private Direction() {}

  /** In quarter turns clockwise; 0, from left to right, where there is no text. */
  static int of(List<Glyph> glyphs) {
    int[] counts = new int[QUARTERS];
    glyphs.forEach(glyph -> counts[glyph.turns()]++);
    int most = 0;
    for (int turns = 1; turns < QUARTERS; turns++) {
      most = counts[turns] > counts[most] ? turns : most;
    }
    return most;
  }
}
