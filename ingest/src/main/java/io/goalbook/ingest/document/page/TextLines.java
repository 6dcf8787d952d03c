package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts signs into lines, and blanks where one sees them. */
final class TextLines {
  /** Signs whose baselines differ less, in parts of the height, stand in one line: m², notes. */
  private static final double SAME_LINE = 0.5;

  /** A gap between two Latin words, in parts of the height. */
  private static final double WORD_GAP = 0.22;

  /** A gap that one sees between two Chinese characters, in parts of the height. */
  private static final double CHARACTER_GAP = 1;

  /** The same sign so near to itself is printed twice to look bold, in parts of the height. */
  private static final double TWICE = 0.15;

  private static final String CANNOT_BEGIN = "，。、；：！？）】》”’％%℃…—,.;:!?)]}>";

  private static final String CANNOT_END = "（【《“‘([{<≥≤";

  /** Programs keep a number at the bracket before it: 【2024】163. */
  private static final String CLOSING = "）】》”’)]}";

  private TextLines() {}

  /** The lines of the signs, from top to bottom; turned signs are read in their direction. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> signs = glyphs;
    for (int turns = Direction.of(glyphs); turns > 0; turns--) {
      signs = signs.stream().map(glyph -> glyph.turnedBack(0)).toList();
    }
    List<Glyph> sorted = new ArrayList<>(signs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<TextLine> lines = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= sorted.size(); next++) {
      if (next == sorted.size() || isBelow(sorted.get(next), sorted.get(first))) {
        addLine(sorted.subList(first, next), lines);
        first = next;
      }
    }
    return lines;
  }

  private static boolean isBelow(Glyph next, Glyph first) {
    return next.y() - first.y() > SAME_LINE * Math.max(next.size(), first.size());
  }

  private static void addLine(List<Glyph> signs, List<TextLine> lines) {
    List<Glyph> sorted = new ArrayList<>(signs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> once = once(sorted);
    int from = 0;
    int to = once.size();
    while (from < to && once.get(from).isSpace()) {
      from++;
    }
    while (to > from && once.get(to - 1).isSpace()) {
      to--;
    }
    if (from < to) {
      // A blank at the end says that a line was broken between words.
      lines.add(line(once.subList(from, to), to < once.size()));
    }
  }

  private static List<Glyph> once(List<Glyph> sorted) {
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : sorted) {
      Glyph before = once.isEmpty() ? null : once.get(once.size() - 1);
      boolean twice =
          before != null
              && before.text().equals(glyph.text())
              && glyph.x() - before.x() < TWICE * glyph.size();
      if (!twice) {
        once.add(glyph);
      }
    }
    return once;
  }

  private static TextLine line(List<Glyph> signs, boolean blankAtEnd) {
    StringBuilder text = new StringBuilder();
    double right = signs.get(0).x();
    double size = 0;
    double baseline = 0;
    for (int index = 0; index < signs.size(); index++) {
      Glyph sign = signs.get(index);
      if (index > 0 && showsGap(signs.get(index - 1), sign)) {
        text.append(' ');
      }
      text.append(sign.text());
      right = Math.max(right, sign.endX());
      if (sign.size() > size) {
        size = sign.size();
        baseline = sign.y();
      }
    }
    if (blankAtEnd) {
      text.append(' ');
    }
    return new TextLine(
        text.toString(), signs.get(0).x(), right, baseline, size, openingWidth(signs));
  }

  private static boolean showsGap(Glyph before, Glyph after) {
    if (before.isSpace() || after.isSpace()) {
      return false;
    }
    double gap = after.x() - before.endX();
    double height = Math.min(before.size(), after.size());
    boolean words = isLatin(before.text()) && isLatin(after.text());
    return gap > (words ? WORD_GAP : CHARACTER_GAP) * height;
  }

  private static double openingWidth(List<Glyph> signs) {
    int last = 0;
    while (last + 1 < signs.size() && holds(signs.get(last), signs.get(last + 1))) {
      last++;
    }
    return signs.get(last).endX() - signs.get(0).x();
  }

  private static boolean holds(Glyph before, Glyph after) {
    return CANNOT_BEGIN.contains(after.text())
        || CANNOT_END.contains(before.text())
        || (isLatin(after.text()) && (isLatin(before.text()) || CLOSING.contains(before.text())));
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(sign -> sign > ' ' && sign < 0x250);
  }
}
