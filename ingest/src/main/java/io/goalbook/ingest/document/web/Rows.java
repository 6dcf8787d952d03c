package io.goalbook.ingest.document.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table in the order in which browsers show them: heads first, feet last. Rows of
 * tables in its cells are not among them.
 *
 * @param captions its captions
 * @param rows its rows; hidden rows without text, which Excel writes to set widths, are left out
 */
record Rows(List<Element> captions, List<Row> rows) {

  /**
   * A row.
   *
   * @param element its element
   * @param cells its cells
   * @param group the number of the group of rows that it is in: no cell spans beyond it
   * @param hidden whether the row or its group is hidden
   */
  record Row(Element element, List<Element> cells, int group, boolean hidden) {}

  /** The rows of a table. */
  static Rows of(Element table) {
    List<Element> groups = new ArrayList<>();
    addChildren(groups, table, "thead");
    // The parser puts rows without a group into a body.
    addChildren(groups, table, "tbody");
    addChildren(groups, table, "tfoot");
    List<Element> captions = new ArrayList<>();
    addChildren(captions, table, "caption");
    return new Rows(captions, rows(groups));
  }

  /** Whether all of it is one cell: a frame around text. */
  boolean isSingleCell() {
    return rows.size() == 1 && rows.get(0).cells().size() == 1;
  }

  private static List<Row> rows(List<Element> groups) {
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Element element = groups.get(group);
      List<Element> elements = new ArrayList<>();
      addChildren(elements, element, "tr");
      for (Element row : elements) {
        boolean hidden = Shown.isHidden(element) || Shown.isHidden(row);
        if (!hidden || row.hasText()) {
          rows.add(new Row(row, cells(row), group, hidden));
        }
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      if (child.normalName().equals("td") || child.normalName().equals("th")) {
        cells.add(child);
      }
    }
    return cells;
  }

  private static void addChildren(List<Element> found, Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.normalName().equals(name)) {
        found.add(child);
      }
    }
  }
}
