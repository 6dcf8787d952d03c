package io.goalbook.analytics.change;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code target_changes}.
 *
 * @param place the county and the later year
 * @param earlierYear the year that it is compared with
 * @param kind {@code standard}, {@code satisfaction} or {@code target}
 * @param projectId the later goal table
 * @param earlierProjectId the earlier one
 * @param indicatorId the later indicator
 * @param earlierIndicatorId the earlier one
 * @param name its name
 * @param rawValue the later value as printed
 * @param earlierRawValue the earlier one
 * @param change {@code higher}, {@code lower} or {@code other}
 * @param changePercent the difference in per cent of the earlier number
 * @param weakened whether the target went down
 * @param location where it stands
 * @param earlierLocation where the earlier one stands
 */
public record TargetChange(
    Place place,
    int earlierYear,
    String kind,
    String projectId,
    String earlierProjectId,
    String indicatorId,
    String earlierIndicatorId,
    String name,
    String rawValue,
    String earlierRawValue,
    String change,
    Optional<BigDecimal> changePercent,
    boolean weakened,
    String location,
    String earlierLocation) {}
