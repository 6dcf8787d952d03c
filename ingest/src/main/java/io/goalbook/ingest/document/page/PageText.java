package io.goalbook.ingest.document.page;

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
