package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code cost_standards_by_county}: a county counts once.
 *
 * @param kind what it is a standard of
 * @param place the county and year
 * @param rows how many rows it rests on
 * @param yuan the mean of the exact rows in yuan; empty when there are only bounds
 * @param differs the exact rows are not equal (县内不一致)
 * @param bounds how many of the rows are bounds only
 * @param fromMedianPercent the distance from the province's median in per cent
 * @param deviation {@code usual}, {@code outlier} 偏离较大（待核实）, {@code too_few} 样本不足，仅列示, {@code
 *     no_spread} where most counties are equal, or {@code bounds_only}
 */
public record CostStandardByCounty(
    CostKind kind,
    Place place,
    int rows,
    Optional<BigDecimal> yuan,
    boolean differs,
    int bounds,
    Optional<BigDecimal> fromMedianPercent,
    String deviation) {}
