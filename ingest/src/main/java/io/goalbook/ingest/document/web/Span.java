package io.goalbook.ingest.document.web;

import org.jsoup.nodes.Element;

/**
 * Reads spans as browsers do: the digits at the start, whatever follows; what is no number is 1.
 */
final class Span {
  /** What the standard allows columns to span. */
  private static final int MOST_COLUMNS = 1_000;

  /** What the standard allows rows to span. */
  private static final int MOST_ROWS = 65_534;

  private Span() {}

  /** How many columns: at least 1. */
  static int of(Element element, String attribute) {
    return Math.min(Math.max(1, number(element.attr(attribute), MOST_COLUMNS)), MOST_COLUMNS);
  }

  /** How many rows; zero means all that follow in the group. */
  static int rows(Element cell) {
    int rows = number(cell.attr("rowspan"), MOST_ROWS);
    return rows == 0 ? MOST_ROWS : Math.min(Math.max(1, rows), MOST_ROWS);
  }

  // Longer numbers than the limit stop there.
  private static int number(String written, int most) {
    String text = written.strip();
    int number = 0;
    int digits = 0;
    while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
      number = Math.min(most, number * 10 + Character.digit(text.charAt(digits), 10));
      digits++;
    }
    return digits == 0 ? -1 : number;
  }
}
