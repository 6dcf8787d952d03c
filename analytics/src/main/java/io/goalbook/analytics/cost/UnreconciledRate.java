package io.goalbook.analytics.cost;

import io.goalbook.model.place.Place;
import java.util.Optional;

/**
 * One row of {@code unreconciled_rates}: a project whose rates could not be laid beside quantities.
 *
 * @param projectId the goal table
 * @param place whose it is
 * @param rates how many rates for beneficiaries it declares
 * @param rateNames their names with ； between
 * @param quantities how many quantities have a unit that a rate is per
 * @param quantityNames their names with ； between; empty when there is none
 * @param reason {@code no_quantity}, {@code no_number}, {@code several_quantities} or {@code
 *     rates_not_paired}
 * @param location where it stands
 */
public record UnreconciledRate(
    String projectId,
    Place place,
    int rates,
    String rateNames,
    int quantities,
    Optional<String> quantityNames,
    String reason,
    String location) {}
