package io.goalbook.ingest.document.ofd;

import java.util.Optional;

/**
 * A box, in millimetres.
 *
 * @param left its left side
 * @param top its upper side
 * @param width not below 0
 * @param height not below 0
 */
record OfdBox(double left, double top, double width, double height) {
  private static final int COUNT = 4;

  /** The box of an object that says none. */
  static final OfdBox NONE = new OfdBox(0, 0, 0, 0);

  /** The page of a document that says none: A4. */
  static final OfdBox USUAL_PAGE = new OfdBox(0, 0, 210, 297);

  /** The box that a text describes; empty when it is none. */
  static Optional<OfdBox> of(String text) {
    return OfdNumbers.numbers(text, COUNT)
        .filter(all -> all[2] >= 0 && all[3] >= 0)
        .map(all -> new OfdBox(all[0], all[1], all[2], all[3]));
  }

  boolean isEmpty() {
    return width == 0 || height == 0;
  }
}
