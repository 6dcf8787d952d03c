package io.goalbook.ingest.value;

import io.goalbook.ingest.document.TextNormaliser;

/** Cell texts made comparable for the grammar; what is stored is always the raw text. */
final class ValueText {
  private static final String VARIANTS = "〈﹤‹〉﹥›﹦═﹪٪（［【﹝）］】﹞，﹐；﹔：﹕∕⁄╱•・∙⋅‧＊∗—–－−―‐‑﹣ー～∼〜﹟＃";
  private static final String SIGNS = "<<<>>>==%%(((())))" + ",,;;::" + "///·····**---------~~~##";

  private ValueText() {}

  /** Without white space, widths and signs normalised. */
  static String canonical(String raw) {
    return dense(lines(raw));
  }

  /** A text without white space. */
  static String dense(String lines) {
    StringBuilder dense = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      if (!Character.isWhitespace(lines.charAt(i))) {
        dense.append(lines.charAt(i));
      }
    }
    return dense.toString();
  }

  /**
   * Widths and signs normalised, lines kept: the variants of a bracket, a dash, a slash are one.
   */
  static String lines(String raw) {
    StringBuilder folded = new StringBuilder(TextNormaliser.normalise(raw));
    for (int i = 0; i < folded.length(); i++) {
      int variant = folded.charAt(i) < 0x80 ? -1 : VARIANTS.indexOf(folded.charAt(i));
      if (variant >= 0) {
        folded.setCharAt(i, SIGNS.charAt(variant));
      }
    }
    return folded.toString();
  }
}
