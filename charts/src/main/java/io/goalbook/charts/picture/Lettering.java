package io.goalbook.charts.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures, breaks and draws text in the pictures' font. Safe for threads. */
final class Lettering {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final ChineseFont chinese;
  private final Map<Double, Font> sizes = new ConcurrentHashMap<>();

  Lettering(ChineseFont chinese) {
    this.chinese = chinese;
  }

  Font font(double size) {
    return sizes.computeIfAbsent(size, points -> chinese.font().deriveFont(points.floatValue()));
  }

  double width(String text, double size) {
    return font(size).getStringBounds(chinese.legible(text), MEASURE).getWidth();
  }

  double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
  }

  /** The height that a line takes. */
  static double lineHeight(double size) {
    return Math.ceil(size * 1.4);
  }

  /**
   * Breaks a text into lines of about equal length: nothing is cut, a word of Latin letters or a
   * number is never torn unless it is longer than a line.
   */
  List<String> wrap(String text, double size, double most) {
    double whole = width(text, size);
    int lines = (int) Math.ceil(whole / most);
    if (lines <= 1) {
      return List.of(text);
    }
    List<String> even = fill(text, size, Math.min(most, whole / lines + size * 1.5));
    return even.size() <= lines ? even : fill(text, size, most);
  }

  private List<String> fill(String text, double size, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && width(line + piece.stripTrailing(), size) > most) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** What stays together: runs of letters and digits, a sign with the character before it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      if (mayBreak(text.charAt(at - 1), text.charAt(at)) && at - start > 0) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean mayBreak(char before, char after) {
    if (Character.isHighSurrogate(before) || "，。；：、）》”％%·/".indexOf(after) >= 0) {
      return false;
    }
    return "（《“".indexOf(before) < 0 && !(isNarrow(before) && isNarrow(after));
  }

  private static boolean isNarrow(char character) {
    return character != ' ' && (character < 0x2E80);
  }

  /** Draws a line, its left end on the base line. */
  void draw(Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    g.setFont(font(size));
    g.setColor(colour);
    g.drawString(chinese.legible(text), (float) x, (float) baseline);
  }

  /** Draws a line that ends at x. */
  void drawRight(Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    draw(g, text, size, colour, x - width(text, size), baseline);
  }

  /** Draws a line with its middle at x. */
  void drawCentred(
      Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    draw(g, text, size, colour, x - width(text, size) / 2, baseline);
  }
}
