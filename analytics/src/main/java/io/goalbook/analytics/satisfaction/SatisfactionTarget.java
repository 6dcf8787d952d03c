package io.goalbook.analytics.satisfaction;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code satisfaction_targets}.
 *
 * @param indicatorId the indicator
 * @param projectId the goal table
 * @param place whose it is
 * @param serviceObject whose satisfaction: 残疾人, 群众 …; empty when not recognised
 * @param percent the threshold in per cent; empty without a number
 * @param comparator {@code >= = >}; empty without a number
 * @param rawValue the value as printed
 * @param field of the project's department or name: 残疾人, 教育 …
 * @param extreme {@code lowest} of its province and year, {@code full} for 100 %, else empty
 * @param location where it stands
 */
public record SatisfactionTarget(
    String indicatorId,
    String projectId,
    Place place,
    Optional<String> serviceObject,
    Optional<BigDecimal> percent,
    Optional<String> comparator,
    String rawValue,
    String field,
    Optional<String> extreme,
    String location) {}
