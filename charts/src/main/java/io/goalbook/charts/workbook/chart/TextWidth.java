package io.goalbook.charts.workbook.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide texts are, without a font: a Chinese character is as wide as it is high. */
final class TextWidth {
  private static final double PIXELS_A_POINT = 96.0 / 72;

  /** The first character of the scripts whose characters are square. */
  private static final int SQUARE = 0x2E80;

  private static final double NARROW = 0.62;

  /** Signs that no line begins with. */
  private static final String CLOSING = "，。；：、）》”％%";

  private static final String COMMAS = "，；：。";

  private TextWidth() {}

  /** The width in pixels of a line of so many points. */
  static double of(String text, double points) {
    return text.codePoints().mapToDouble(TextWidth::ems).sum() * points * PIXELS_A_POINT;
  }

  private static double ems(int sign) {
    return sign >= SQUARE || sign == '“' || sign == '”' || sign == '·' ? 1 : NARROW;
  }

  /**
   * Breaks a text into lines that are no wider than so many pixels, behind a comma where the line
   * is long enough there; numbers stay whole.
   */
  static List<String> lines(String text, double points, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && of(line + piece, points) > width) {
        int comma = comma(line);
        lines.add(line.substring(0, comma).strip());
        line = line.substring(comma).stripLeading();
      }
      line += piece;
    }
    lines.add(line.strip());
    return lines;
  }

  /** Behind the last comma of a line's second half; else its end. */
  private static int comma(String line) {
    int last = line.length();
    while (last > line.length() / 2 && COMMAS.indexOf(line.charAt(last - 1)) < 0) {
      last--;
    }
    return last > line.length() / 2 ? last : line.length();
  }

  /** Square characters stand alone, others hold together with what follows and closes them. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              boolean closes = CLOSING.indexOf(sign) >= 0;
              if (!piece.isEmpty() && !closes && (sign >= SQUARE || endsSquare(piece))) {
                pieces.add(piece.toString());
                piece.setLength(0);
              }
              piece.appendCodePoint(sign);
            });
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean endsSquare(StringBuilder piece) {
    int last = piece.codePointBefore(piece.length());
    return last >= SQUARE || last == ' ';
  }
}
