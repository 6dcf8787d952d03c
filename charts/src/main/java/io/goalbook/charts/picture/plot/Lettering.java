package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.ChineseFont;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures, breaks and draws text in the pictures' font. Safe for threads. */
public final class Lettering {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final ChineseFont chinese;
  private final Map<Double, Font> sizes = new ConcurrentHashMap<>();

  /** Lettering in a font. */
  public Lettering(ChineseFont chinese) {
    this.chinese = chinese;
  }

  /** The font in a size. */
  public Font font(double size) {
    return sizes.computeIfAbsent(size, points -> chinese.font().deriveFont(points.floatValue()));
  }

  /** How wide a line is. */
  public double width(String text, double size) {
    return font(size).getStringBounds(chinese.legible(text), MEASURE).getWidth();
  }

  /** How wide the widest of some lines is. */
  public double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
  }

  /** The height that a line takes. */
  public static double lineHeight(double size) {
    return Math.ceil(size * 1.4);
  }

  /**
   * Breaks a text into as few lines as it needs, of about equal length and where it suits the
   * reader; nothing is cut, and a word of Latin letters or a number is never torn.
   */
  public List<String> wrap(String text, double size, double most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    int wanted = linesFor(width(rest, size), most);
    while (width(rest, size) > most) {
      int at = breakOf(rest, size, most, Math.max(2, wanted--));
      lines.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
      if (rest.isEmpty()) {
        return lines;
      }
    }
    lines.add(rest);
    return lines;
  }

  private static int linesFor(double width, double most) {
    return (int) Math.ceil(width / most);
  }

  /**
   * Where the first of some lines ends: at the best kind of break that leaves no more than the
   * other lines hold, near to an equal share; else as far to the right as there is room.
   */
  private int breakOf(String text, double size, double most, int lines) {
    double whole = width(text, size);
    double share = whole / lines;
    List<Cut> cuts =
        LineBreaks.of(text).stream()
            .map(at -> new Cut(at, width(text.substring(0, at.at()).stripTrailing(), size)))
            .toList();
    return cuts.stream()
        .filter(cut -> cut.width() <= most && cut.width() >= share / 2)
        .filter(cut -> whole - cut.width() <= most * (lines - 1))
        .min(
            Comparator.comparing((Cut cut) -> cut.place().quality())
                .thenComparing(cut -> Math.abs(cut.width() - share)))
        .or(() -> cuts.stream().filter(cut -> cut.width() <= most).reduce((left, right) -> right))
        .or(() -> cuts.stream().findFirst())
        .map(cut -> cut.place().at())
        .orElse(text.length());
  }

  /** A place to break with the width of what stands before it. */
  private record Cut(LineBreaks.Break place, double width) {}

  /** Draws a line, its left end on the base line. */
  public void draw(
      Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    g.setFont(font(size));
    g.setColor(colour);
    g.drawString(chinese.legible(text), (float) x, (float) baseline);
  }

  /** Draws a line that ends at x. */
  public void drawRight(
      Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    draw(g, text, size, colour, x - width(text, size), baseline);
  }

  /** Draws a line with its middle at x. */
  public void drawCentred(
      Graphics2D g, String text, double size, Color colour, double x, double baseline) {
    draw(g, text, size, colour, x - width(text, size) / 2, baseline);
  }

  /** Draws a small grey line with its middle at x on a white ground that covers what lies below. */
  public void drawOnWhite(Graphics2D g, String text, double x, double baseline) {
    double width = width(text, ChartStyle.SMALL) + 2;
    double height = ChartStyle.SMALL;
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(x - width / 2, baseline - height + 1, width, height));
    drawCentred(g, text, ChartStyle.SMALL, ChartStyle.GREY_INK, x, baseline);
  }
}
