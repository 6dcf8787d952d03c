package io.goalbook.ingest.document.word;

import java.util.Map;

/** Characters that Word inserts by their place in a symbol font. */
final class SymbolFont {
  // The places of the font Symbol that stand before numbers; the rest is decoration.
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0x25, "%"),
          Map.entry(0x2B, "+"),
          Map.entry(0x2D, "-"),
          Map.entry(0x3C, "<"),
          Map.entry(0x3D, "="),
          Map.entry(0x3E, ">"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xBB, "≈"));

  private static final int PRIVATE_USE = 0xF000;

  private SymbolFont() {}

  /**
   * The text that a symbol means, empty for a mere decoration.
   *
   * @param font the name of the font
   * @param code four hexadecimal digits, as they stand in the document
   */
  static String text(String font, String code) {
    int point = point(code);
    if (font.equalsIgnoreCase("Symbol")) {
      return SYMBOL.getOrDefault(point >= PRIVATE_USE ? point - PRIVATE_USE : point, "");
    }
    boolean shown = point >= ' ' && point < Character.MIN_SURROGATE;
    return shown && !font.startsWith("Wingdings") ? Character.toString(point) : "";
  }

  private static int point(String code) {
    try {
      return Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
