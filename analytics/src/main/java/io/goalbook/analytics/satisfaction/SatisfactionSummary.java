package io.goalbook.analytics.satisfaction;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code satisfaction_summary}: a county's over its targets, a province's over the means
 * of its counties.
 *
 * @param place without county the province, without province everything (never shown as a
 *     comparison)
 * @param counties how many counties have a target with a number
 * @param n how many targets with a number
 * @param percent the distribution in per cent; empty when there is no number
 */
public record SatisfactionSummary(
    Place place, int counties, int n, Optional<Distribution> percent) {

  /** Five points and the mean, in per cent. */
  public record Distribution(
      BigDecimal min,
      BigDecimal p25,
      BigDecimal median,
      BigDecimal p75,
      BigDecimal max,
      BigDecimal mean) {}
}
