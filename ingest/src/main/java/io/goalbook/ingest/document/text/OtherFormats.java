package io.goalbook.ingest.document.text;

import java.nio.charset.StandardCharsets;

/**
 * Formats that are text by their letters, but of another grammar: read as paragraphs, they would
 * give nonsense.
 */
final class OtherFormats {
  private static final String[] OPENINGS = {"%PDF-", "{\\rtf", "<?xml", "<!DOCTYPE", "<html"};
  private static final int HEAD = 32;

  private OtherFormats() {}

  /** Whether a content opens as one of them. */
  static boolean open(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).strip();
    for (String opening : OPENINGS) {
      if (head.regionMatches(true, 0, opening, 0, opening.length())) {
        return true;
      }
    }
    return false;
  }
}
