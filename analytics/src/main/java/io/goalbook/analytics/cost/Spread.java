package io.goalbook.analytics.cost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far the counties of a kind lie apart, where five or more have a value.
 *
 * @param madYuan the median of the distances from the median, in yuan
 * @param fences what is outside is 偏离较大（待核实）; empty where {@code madYuan} is 0, which it is where
 *     most counties are equal
 */
public record Spread(BigDecimal madYuan, Optional<Fences> fences) {

  /** The lowest and highest amounts in yuan that are usual; both are usual themselves. */
  public record Fences(BigDecimal low, BigDecimal high) {}
}
