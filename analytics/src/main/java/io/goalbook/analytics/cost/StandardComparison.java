package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code standard_comparison}: what a county states against what its province has set.
 *
 * @param kind what it is a standard of; only declared and narrative ones
 * @param place the county and year
 * @param yuan the county's one value in yuan; empty when it states bounds only
 * @param differs the county's exact values are not equal (县内不一致)
 * @param outcome {@code matches}, {@code below}, {@code above}, {@code undecided} or {@code
 *     no_standard}
 * @param against what it is compared with; empty when the province has set nothing
 */
public record StandardComparison(
    CostKind kind,
    Place place,
    Optional<BigDecimal> yuan,
    boolean differs,
    String outcome,
    Optional<Against> against) {

  /**
   * The two sides of a comparison, in yuan for one period.
   *
   * @param period the period in which both are brought
   * @param periodAssumed one side does not say its period and is taken to mean the other's
   * @param low the county's value is at least this; empty when unknown
   * @param high the county's value is at most this; empty when unknown
   * @param standardLow the least that the province allows; empty when it sets an upper limit only
   * @param standardHigh the most that the province allows; empty when it sets a lower limit only
   * @param difference how far outside the limits, negative below; empty when undecided
   * @param documentNumbers the documents that set the limits, with ； between
   */
  public record Against(
      String period,
      boolean periodAssumed,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<BigDecimal> standardLow,
      Optional<BigDecimal> standardHigh,
      Optional<BigDecimal> difference,
      String documentNumbers) {}
}
