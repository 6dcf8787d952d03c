package io.goalbook.charts.workbook.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a chart and of the table that feeds it.
 *
 * @param label what it is called
 * @param values one for each part of the chart, in the unit of its cells
 */
public record Bar(String label, List<Optional<BigDecimal>> values) {
  /** Copies the list. */
  public Bar {
    values = List.copyOf(values);
  }

  /** A row whose values are all there. */
  public static Bar of(String label, BigDecimal... values) {
    return new Bar(label, Stream.of(values).map(Optional::of).toList());
  }

  /** A row of counts. */
  public static Bar counting(String label, int... counts) {
    return of(
        label, Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new));
  }

  /** A value for sorting; nothing is less than any. */
  public BigDecimal rank(int part) {
    return values.get(part).orElse(BigDecimal.ONE.negate());
  }

  /** All parts together. */
  public BigDecimal sum() {
    return values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
