package io.goalbook.analytics.satisfaction;

import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.model.place.Place;
import java.util.Optional;

/**
 * One row of {@code satisfaction_groups}: a county's over its targets of a group, a province's over
 * the means of its counties.
 *
 * @param dimension {@code service_object} or {@code field}
 * @param groupName the object or field; empty where no object is named
 * @param place without county the province
 * @param counties how many counties have a target with a number
 * @param n how many targets with a number
 * @param percent the distribution in per cent
 */
public record SatisfactionGroup(
    String dimension,
    Optional<String> groupName,
    Place place,
    int counties,
    int n,
    Distribution percent) {}
