package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code cost_standards}: what one unit of a benefit costs, with where it was read.
 *
 * @param id the row's id
 * @param kind what it is a standard of
 * @param projectId the goal table
 * @param indicatorId the indicator that states the money
 * @param quantityIndicatorId the indicator that states the number of beneficiaries
 * @param pairCertainty for derived ones, how sure it is that cost and quantity are of the same
 *     thing: {@code certain} or {@code likely}; empty for other origins
 * @param proposedGroup for 未归类, the group of names like it; empty where the benefit is known
 * @param place whose standard it is
 * @param yuan the amount in yuan
 * @param comparator {@code >= <= = > <}
 * @param exact no bound, or confirmed by the budget
 * @param confirmedByBudget rate × quantity = budget
 * @param periodBasis {@code stated}, {@code by_policy} or {@code unstated}
 * @param yuanPerYear the amount a year in yuan; empty when the period is not stated
 * @param quotation the words that state it
 * @param location where they stand
 */
public record CostStandard(
    String id,
    CostKind kind,
    String projectId,
    Optional<String> indicatorId,
    Optional<String> quantityIndicatorId,
    Optional<String> pairCertainty,
    Optional<String> proposedGroup,
    Place place,
    BigDecimal yuan,
    String comparator,
    boolean exact,
    boolean confirmedByBudget,
    String periodBasis,
    Optional<BigDecimal> yuanPerYear,
    String quotation,
    String location) {}
