package io.goalbook.ingest.document;

/**
 * A cell of a table. Rows and columns are zero-based positions in the grid.
 *
 * @param row the first row that it covers
 * @param column the first column that it covers
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text its paragraphs, normalised, joined by {@code \n}, blank ones left out
 * @param raw the text before normalising
 * @param hidden whether its row, its column or its sheet is hidden
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, String text, String raw, boolean hidden) {
  /** The wide space; no space stands behind it among the characters, and all Chinese ones do. */
  private static final char LAST_SPACE = '\u3000';

  /** Refuses spans and positions that cannot be. */
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "no such cell: row %d, column %d, spans %d × %d"
              .formatted(row, column, rowSpan, columnSpan));
    }
  }

  /** A cell that a person sees. */
  public Cell(int row, int column, int rowSpan, int columnSpan, String text, String raw) {
    this(row, column, rowSpan, columnSpan, text, raw, false);
  }

  /** The same cell with another text. */
  public Cell withText(String newText, String newRaw) {
    return new Cell(row, column, rowSpan, columnSpan, newText, newRaw, hidden);
  }

  /** Whether there is no text in it. */
  public boolean isBlank() {
    return text.isEmpty() || (text.charAt(0) <= LAST_SPACE && text.isBlank());
  }
}
