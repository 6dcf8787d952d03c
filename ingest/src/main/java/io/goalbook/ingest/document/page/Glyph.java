package io.goalbook.ingest.document.page;

/**
 * A printed sign. Coordinates are points on the page as one sees it, from its top left corner, y
 * downwards.
 *
 * @param text what it says; a ligature is several letters
 * @param x where its baseline begins
 * @param y where its baseline begins
 * @param endX where its baseline ends
 * @param endY where its baseline ends
 * @param size the height of its font, above 0
 */
record Glyph(String text, double x, double y, double endX, double endY, double size) {
  /** How far above the baseline the middle of a sign lies, in parts of the font's height. */
  private static final double MIDDLE = 0.35;

  /** How its baseline runs, in quarter turns clockwise: 0 is from left to right. */
  int turns() {
    double right = endX - x;
    double down = endY - y;
    if (Math.abs(right) >= Math.abs(down)) {
      return right >= 0 ? 0 : 2;
    }
    return down > 0 ? 1 : 3;
  }

  double middleX() {
    double lift = MIDDLE * size;
    return (x + endX) / 2 + (turns() == 1 ? lift : turns() == 3 ? -lift : 0);
  }

  double middleY() {
    double lift = MIDDLE * size;
    return (y + endY) / 2 + (turns() == 0 ? -lift : turns() == 2 ? lift : 0);
  }

  /**
   * The sign after a quarter turn counterclockwise.
   *
   * @param width of what is turned
   */
  Glyph turnedBack(double width) {
    return new Glyph(text, y, width - x, endY, width - endX, size);
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
