package io.goalbook.ingest.document.page;

/**
 * A printed line of text.
 *
 * @param text with the blanks that one sees
 * @param left where it begins
 * @param right where it ends
 * @param baseline its y
 * @param size the height of its font
 * @param opening how wide its beginning is that could not be parted from itself: a number, a word,
 *     a character with the comma behind it
 */
record TextLine(
    String text, double left, double right, double baseline, double size, double opening) {

  double width() {
    return right - left;
  }

  double top() {
    return baseline - size;
  }

  /** The line further down or up. */
  TextLine at(double newBaseline) {
    return new TextLine(text, left, right, newBaseline, size, opening);
  }
}
