package io.goalbook.ingest.document.web;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the rows that hold whole tables. A table in a cell is whole when it has several rows of
 * several cells with text; less is a way to place the words of one cell.
 */
final class InnerTables {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CELLS = 6;

  private final Set<Element> rows;

  private InnerTables(Set<Element> rows) {
    this.rows = rows;
  }

  /** The inner tables of a page. */
  static InnerTables of(Element root) {
    Set<Element> rows = new HashSet<>();
    for (Element table : root.select("table")) {
      if (isWhole(table)) {
        markAround(table, rows);
      }
    }
    return new InnerTables(rows);
  }

  /** Whether whole tables stand in the cells of a row, at any depth. */
  boolean areIn(Element row) {
    return rows.contains(row);
  }

  private static void markAround(Element table, Set<Element> rows) {
    for (Element parent = table.parent(); parent != null; parent = parent.parent()) {
      if (parent.normalName().equals("tr") && !rows.add(parent)) {
        return;
      }
    }
  }

  private static boolean isWhole(Element table) {
    int wideRows = 0;
    int cells = 0;
    for (Rows.Row row : Rows.of(table).rows()) {
      long filled = row.cells().stream().filter(Element::hasText).count();
      wideRows += filled > 1 ? 1 : 0;
      cells += (int) filled;
    }
    return wideRows >= FEWEST_ROWS && cells >= FEWEST_CELLS;
  }
}
