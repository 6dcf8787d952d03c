package io.goalbook.ingest.document.pdf;

/**
 * A line outside tables.
 *
 * @param line the line
 */
record PageText(TextLine line) implements PageItem {
  @Override
  public double top() {
    return line.top();
  }
}
