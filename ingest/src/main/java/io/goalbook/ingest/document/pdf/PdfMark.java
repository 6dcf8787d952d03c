package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.ByteSearch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The marks at both ends of a PDF file. */
final class PdfMark {
  private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  /** Programs put lines of their own in front; readers search this far. */
  private static final int FURTHEST = 1024;

  private PdfMark() {}

  /** Whether the content begins as a PDF file, or with a few lines of text and then as one. */
  static boolean isIn(byte[] content) {
    int limit = Math.min(content.length - BEGIN.length - 1, FURTHEST);
    for (int start = 0; start <= limit; start++) {
      boolean lineStart = start == 0 || content[start - 1] == '\n' || content[start - 1] == '\r';
      if (lineStart && isMark(content, start)) {
        return true;
      }
      // Other formats hold PDF files within: their own marks are no text.
      if (start > 2 && content[start] >= 0 && content[start] < '\t') {
        return false;
      }
    }
    return false;
  }

  private static boolean isMark(byte[] content, int start) {
    byte version = content[start + BEGIN.length];
    return version >= '0'
        && version <= '9'
        && Arrays.equals(content, start, start + BEGIN.length, BEGIN, 0, BEGIN.length);
  }

  /** Whether the end of the file is there. */
  static boolean isWhole(byte[] content) {
    return ByteSearch.contains(content, Math.max(0, content.length - 2 * FURTHEST), END);
  }
}
