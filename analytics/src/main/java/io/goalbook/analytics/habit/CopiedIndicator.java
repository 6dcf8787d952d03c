package io.goalbook.analytics.habit;

import io.goalbook.model.place.Place;

/**
 * One row of {@code copied_indicators}: a name with a value that occurs again.
 *
 * @param place a county: within it; without county: between the counties of the province
 * @param name the name
 * @param value the value as it is meant
 * @param projects projects that have it
 * @param counties counties that have it
 * @param countiesCompared counties with indicators
 * @param common 普遍性问题: so many counties have it that it is no copy
 */
public record CopiedIndicator(
    Place place,
    String name,
    String value,
    int projects,
    int counties,
    int countiesCompared,
    boolean common) {}
