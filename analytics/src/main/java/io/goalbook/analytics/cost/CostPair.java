package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code cost_pairs}: a cost total and the quantities of its project that may be of the
 * same thing.
 *
 * @param projectId the goal table
 * @param indicatorId the indicator that states the total
 * @param place whose it is
 * @param costName the indicator's name
 * @param costYuan the total in yuan
 * @param phrase the name without its ending; empty text when nothing is left of it
 * @param candidates how many quantities come into question
 * @param candidateNames their names, with ； between; empty when there is none
 * @param candidateIndicatorIds their indicators, with ； between; empty when there is none
 * @param quantityIndicatorId the quantity that is used; empty when none is
 * @param certainty {@code certain} or {@code likely}; empty when none is used
 * @param outcome {@code used}, {@code ambiguous}, {@code opposed_bounds}, {@code no_number} or
 *     {@code no_quantity}
 * @param location where the total stands
 */
public record CostPair(
    String projectId,
    String indicatorId,
    Place place,
    String costName,
    BigDecimal costYuan,
    String phrase,
    int candidates,
    Optional<String> candidateNames,
    Optional<String> candidateIndicatorIds,
    Optional<String> quantityIndicatorId,
    Optional<String> certainty,
    String outcome,
    String location) {}
