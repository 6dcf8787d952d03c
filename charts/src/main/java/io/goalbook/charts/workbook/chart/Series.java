package io.goalbook.charts.workbook.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One column of numbers: the bars of one colour, or one line.
 *
 * @param name what the header above the cells says; shown in the legend
 * @param cells where the numbers stand, below their header
 * @param values the same numbers, in the order and the unit of the cells; empty for an empty cell
 * @param fill the colour of its meaning
 */
public record Series(String name, CellRange cells, List<Optional<BigDecimal>> values, Fill fill) {

  /** Copies the list; there is a value for every cell. */
  public Series {
    values = List.copyOf(values);
    if (values.size() != cells.size()) {
      throw new IllegalArgumentException(values.size() + " values in " + cells.formula());
    }
  }
}
