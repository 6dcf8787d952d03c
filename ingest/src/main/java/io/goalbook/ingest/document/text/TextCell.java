package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.TextNormaliser;

/**
 * A cell as it stands in the text.
 *
 * @param raw its lines without the tab that starts it
 * @param covered whether the cell to its left covers its place
 */
record TextCell(String raw, boolean covered) {
  /** A place that the cell to its left covers. */
  static final TextCell COVERED = new TextCell("", true);

  /** A cell of its own. */
  TextCell(String raw) {
    this(raw, false);
  }

  /** The cell that a line starts. */
  static TextCell of(String line) {
    return new TextCell(line.substring(1));
  }

  /** A cell whose borders are known, so that white space at them means nothing. */
  static TextCell stripped(String text) {
    return new TextCell(text.strip());
  }

  /** This cell with a further line. */
  TextCell with(String line) {
    return new TextCell(raw + "\n" + line);
  }

  /** A tab and nothing else: a place that a merged cell covers, or an empty cell. */
  boolean isBare() {
    return raw.isEmpty();
  }

  /** Whether tabs stand behind its text: the sign of blank paragraphs in the cell. */
  boolean endsInTab() {
    return raw.endsWith("\t");
  }

  /** Its text as shown; the tabs at its end are gone. */
  String text() {
    return TextNormaliser.normaliseCell(raw);
  }
}
