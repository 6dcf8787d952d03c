package io.goalbook.ingest.document.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a browser lays it out: white space is one space. So is a line break of the source between
 * two Chinese characters: Word and LibreOffice break lines where the document has a space.
 */
final class Lines {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  // White space that was seen and counts only when text follows.
  private boolean space;

  /** Adds text as it stands in the source. */
  void add(String source) {
    for (int position = 0; position < source.length(); position++) {
      char sign = source.charAt(position);
      if (isSpace(sign)) {
        space = true;
      } else {
        separate();
        line.append(sign);
      }
    }
  }

  /** Adds text whose white space is kept. */
  void addAsWritten(String source) {
    separate();
    List<String> written = source.lines().toList();
    for (int index = 0; index < written.size(); index++) {
      if (index > 0) {
        end();
      }
      line.append(written.get(index));
    }
  }

  /** Ends a line; blank ones are left out. */
  void end() {
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    line.setLength(0);
    space = false;
  }

  /** All lines up to here; begins anew. */
  List<String> take() {
    end();
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  private void separate() {
    if (space && line.length() > 0) {
      line.append(' ');
    }
    space = false;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }
}
