package io.goalbook.ingest.value;

import io.goalbook.ingest.document.TextNormaliser;

/** Cell texts made comparable for the grammar; what is stored is always the raw text. */
final class ValueText {
  private ValueText() {}

  /** Without white space, widths and signs normalised. */
  static String canonical(String raw) {
    String text = lines(raw);
    StringBuilder dense = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        dense.append(text.charAt(i));
      }
    }
    return dense.toString();
  }

  /** Widths and signs normalised, lines kept. */
  static String lines(String raw) {
    return TextNormaliser.normalise(raw).replace('〈', '<').replace('〉', '>');
  }
}
