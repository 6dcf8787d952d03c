package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code reconciliation}: what the table's own figures need, against its budget.
 *
 * @param projectId the goal table
 * @param place whose it is
 * @param kind {@code rate_times_quantity} or {@code item_costs}
 * @param rateYuan the rate in yuan; empty for item costs and for the sum of several rates
 * @param quantity how many; empty for item costs and for the sum of several rates
 * @param needYuan what the figures need in yuan
 * @param budgetYuan the annual budget in yuan
 * @param ratioPercent need over budget in per cent, one decimal
 * @param outcome {@code fits}, {@code unexplained}, {@code above_budget} or {@code not_comparable}
 * @param reason why it is not comparable: {@code different_objects}, {@code rates_not_paired},
 *     {@code rate_of_a_day}, {@code rate_of_a_term}, {@code item_of_a_day} or {@code
 *     item_of_a_term}; empty where it is
 * @param rateObject whom the rate's name is about (残疾儿童); empty when it does not say
 * @param quantityObject whom the quantity's name is about (残疾人); empty when it does not say
 * @param location where it stands
 */
public record Reconciliation(
    String projectId,
    Place place,
    String kind,
    Optional<BigDecimal> rateYuan,
    Optional<BigDecimal> quantity,
    BigDecimal needYuan,
    BigDecimal budgetYuan,
    BigDecimal ratioPercent,
    String outcome,
    Optional<String> reason,
    Optional<String> rateObject,
    Optional<String> quantityObject,
    String location) {}
