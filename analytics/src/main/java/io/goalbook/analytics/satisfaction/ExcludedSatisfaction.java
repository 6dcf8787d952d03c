package io.goalbook.analytics.satisfaction;

import io.goalbook.model.place.Place;

/**
 * One row of {@code satisfaction_excluded}: what stands under satisfaction and is no target.
 *
 * @param indicatorId the indicator
 * @param projectId the goal table
 * @param place whose it is
 * @param reason {@code placeholder, complaint, upper_bound, other_unit, out_of_range}
 * @param name the indicator's name
 * @param rawValue the value as printed
 * @param location where it stands
 */
public record ExcludedSatisfaction(
    String indicatorId,
    String projectId,
    Place place,
    String reason,
    String name,
    String rawValue,
    String location) {}
