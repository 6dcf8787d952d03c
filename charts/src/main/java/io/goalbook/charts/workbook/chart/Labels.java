package io.goalbook.charts.workbook.chart;

import java.util.List;

/**
 * What the rows of a chart are called.
 *
 * @param cells where the names stand
 * @param names the same names, in the order of the cells
 */
public record Labels(CellRange cells, List<String> names) {

  /** Copies the list; there is a name for every cell. */
  public Labels {
    names = List.copyOf(names);
    if (names.size() != cells.size()) {
      throw new IllegalArgumentException(names.size() + " names in " + cells.formula());
    }
  }
}
