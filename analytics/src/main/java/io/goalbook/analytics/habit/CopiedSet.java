package io.goalbook.analytics.habit;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code copied_sets}: a project whose indicators another county has, too.
 *
 * @param place whose it is
 * @param projectId the goal table
 * @param kind {@code identical}, {@code overlap} or {@code common_template}
 * @param pairs names with values that are compared
 * @param shared how many of them the other has, too
 * @param sharePercent the latter in per cent of the former
 * @param otherProjectId the other county's goal table; empty for a common template, as all of the
 *     other
 * @param otherCity its city
 * @param otherCountyCode its division code
 * @param otherCounty its county
 * @param otherPairs its names with values
 * @param otherSharePercent the shared ones in per cent of these
 * @param counties counties with the same set
 * @param location where it stands
 * @param otherLocation where the other stands
 */
public record CopiedSet(
    Place place,
    String projectId,
    String kind,
    int pairs,
    int shared,
    BigDecimal sharePercent,
    Optional<String> otherProjectId,
    Optional<String> otherCity,
    Optional<String> otherCountyCode,
    Optional<String> otherCounty,
    OptionalInt otherPairs,
    Optional<BigDecimal> otherSharePercent,
    int counties,
    String location,
    Optional<String> otherLocation) {}
