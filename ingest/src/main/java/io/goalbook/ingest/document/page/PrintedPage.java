package io.goalbook.ingest.document.page;

import java.util.List;

/**
 * What is printed on a page, as one sees it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs the signs, in the order of the file
 * @param level pieces of level lines
 * @param upright pieces of upright lines
 * @param ink what else was seen
 */
record PrintedPage(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> level,
    List<Ruling> upright,
    Ink ink) {

  /** A page with fewer signs than this beside a covering picture is a scan with a stamp on it. */
  private static final int FEW_SIGNS = 20;

  /** A picture that covers this part of the page is the page. */
  private static final double COVERING = 0.6;

  /** That many filled shapes without a sign are a text that was turned into curves. */
  private static final int MANY_SHAPES = 200;

  /** Whether the page shows something, but gives no text to read. */
  boolean isPicture() {
    long signs = glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    boolean covered = ink.pictureArea() >= COVERING * width * height;
    return (covered && signs < FEW_SIGNS) || (signs == 0 && ink.shapes() > MANY_SHAPES);
  }

  /** Whether most of its signs have no meaning: their fonts do not say which letters they are. */
  boolean isUnreadable() {
    return ink.meaningless() > glyphs.size();
  }

  /** The page turned so that most of its text runs from left to right. */
  PrintedPage readable() {
    PrintedPage page = this;
    for (int turns = Direction.of(glyphs); turns > 0; turns--) {
      page = page.turnedBack();
    }
    return page;
  }

  /** The page after a quarter turn counterclockwise. */
  private PrintedPage turnedBack() {
    List<Glyph> turned = glyphs.stream().map(glyph -> glyph.turnedBack(width)).toList();
    List<Ruling> nowLevel =
        upright.stream()
            .map(line -> new Ruling(width - line.at(), line.from(), line.to()))
            .toList();
    List<Ruling> nowUpright =
        level.stream()
            .map(line -> new Ruling(line.at(), width - line.to(), width - line.from()))
            .toList();
    return new PrintedPage(
        number, /* width= */ height, /* height= */ width, turned, nowLevel, nowUpright, ink);
  }

  /**
   * What a page shows beside text and lines.
   *
   * @param pictureArea the area of its pictures, in square points
   * @param shapes how many shapes are filled that are no lines
   * @param meaningless how many signs have no letter
   */
  record Ink(double pictureArea, int shapes, int meaningless) {}
}
