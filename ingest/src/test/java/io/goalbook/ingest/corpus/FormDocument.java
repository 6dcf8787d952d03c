package io.goalbook.ingest.corpus;

import java.util.List;

/**
 * A filled-in form before it is written as a file: lines and tables in reading order.
 *
 * @param parts in reading order
 */
public record FormDocument(List<Part> parts) {

  /** Copies the list. */
  public FormDocument {
    parts = List.copyOf(parts);
  }

  /** A part of a form. */
  public sealed interface Part {}

  /**
   * A paragraph outside tables.
   *
   * @param text may be blank
   * @param bookmarked whether a bookmark of a table of contents stands at it
   */
  public record Line(String text, boolean bookmarked) implements Part {
    /** A paragraph without a bookmark. */
    public static Line of(String text) {
      return new Line(text, false);
    }
  }

  /** What follows begins a page, or a sheet of a workbook. */
  public record NewPage() implements Part {}

  /**
   * A table.
   *
   * @param columns the columns of its grid: in each row the spans add up to it
   * @param rows from top to bottom
   */
  public record Grid(int columns, List<List<Box>> rows) implements Part {
    /** Copies the rows and refuses those that do not fill the grid. */
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Box> row : rows) {
        if (row.stream().mapToInt(Box::span).sum() != columns) {
          throw new IllegalArgumentException("a row is not " + columns + " wide: " + row);
        }
      }
    }

    /** The last row that the cell which begins at a place covers. */
    int lastRow(int from, int column) {
      int last = from;
      while (last + 1 < rows.size() && isCovered(rows.get(last + 1), column)) {
        last++;
      }
      return last;
    }

    private static boolean isCovered(List<Box> row, int column) {
      int start = 0;
      for (Box box : row) {
        if (start == column) {
          return box.covered();
        }
        start += box.span();
      }
      return false;
    }
  }

  /**
   * A cell.
   *
   * @param text its text; lines are paragraphs
   * @param span how many columns of the grid it takes
   * @param covered whether the cell above reaches down over it
   */
  public record Box(String text, int span, boolean covered) {
    /** A cell of its own. */
    public static Box of(String text, int span) {
      return new Box(text, span, false);
    }

    /** A cell of one column. */
    public static Box of(String text) {
      return of(text, 1);
    }

    /** A place that the cell above covers. */
    public static Box covered(int span) {
      return new Box("", span, true);
    }
  }
}
