package io.goalbook.charts.figure;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;

/**
 * One mark of the picture: a county's value, or a bound that one of its rows states.
 *
 * @param place the county
 * @param origin where it comes from
 * @param yuan the amount in yuan
 * @param bearing where the true value lies
 * @param outlier a declared value outside the fences of its province and year: 偏离较大（待核实）
 */
public record CostPoint(
    Place place, Origin origin, BigDecimal yuan, Bearing bearing, boolean outlier) {

  /** Where the true value lies. */
  public enum Bearing {
    /** At the amount. */
    EXACT,
    /** At the amount or above. */
    AT_LEAST,
    /** At the amount or below. */
    AT_MOST;

    /** The bearing of a comparator that is a bound. */
    static Bearing of(String comparator) {
      return switch (comparator) {
        case ">=", ">" -> AT_LEAST;
        case "<=", "<" -> AT_MOST;
        default -> EXACT;
      };
    }
  }
}
