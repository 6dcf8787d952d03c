package io.goalbook.charts.workbook.sheet;

import java.util.regex.Pattern;

/** Texts inside the markup of a sheet. */
final class XmlText {
  /** What a reader takes for an escaped character (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XmlText() {}

  /** A text of a cell that reads as it is, also where it looks like an escaped character. */
  static String kept(String text) {
    return text.contains("_x") ? LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /** The attribute without which a reader takes away spaces at the ends of a text. */
  static String space(String text) {
    boolean isBare = text.isEmpty() || (isInk(text, 0) && isInk(text, text.length() - 1));
    return isBare ? "" : " xml:space=\"preserve\"";
  }

  private static boolean isInk(String text, int at) {
    return !Character.isWhitespace(text.charAt(at));
  }

  /** Appends a text; a carriage return would become a line feed if it stood there as it is. */
  static void append(StringBuilder markup, String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      switch (sign) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '\r' -> markup.append("&#13;");
        default -> markup.append(sign);
      }
    }
  }
}
